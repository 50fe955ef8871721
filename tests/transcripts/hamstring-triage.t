hamstring-triage says who must be seen by a professional and how soon, what fits, what helps and what to
leave. A person is a small file of answers; `screened` is the day every safety question was asked:

  $ cat > jane.yaml <<END
  > client: jane-d
  > screened: 2026-11-28
  > answers:
  >   constant-tightness: yes
  >   regular-stretching-no-lasting-gain: yes
  >   forward-pelvic-tilt: yes
  > END
  $ hamstring-triage jane.yaml
  jane-d: You can start on your own [self-care]
  
  Start with the steps below. Stop and get help if a warning sign comes up.
  
  What fits
    likely   Hamstrings that guard because they are held long
             [over-lengthened-apt]
             Your hamstrings may feel tight because they are held long and guard
             themselves. A pelvis that tips forward can add to that. This is one
             possible reason, and many people with such a tilt have no trouble at
             all.
             for      your pelvis tips forward (strong); you stretch often and the
                      tightness always returns (strong); it feels tight all the
                      time (moderate)
    Patterns are not diagnoses. More than one can be at work.
  
  What to do
    - Know the signs that mean you should stop and get help.
      because warning signs can still come up later
    - Do glute bridges. Do the bird-dog. Do the dead bug. Make your buttock
      muscles stronger. Make your trunk muscles stronger.
      because strong glutes and a strong belly can take over the work your
      hamstrings do
    - Loosen the front of your hips.
      because with a forward tilt the front of the hips is what to stretch
    - Warm up with easy moves before any activity. Do gentle leg swings. Roll the
      back of your thighs with 10-12 slow passes on each leg.
      because easy movement and rolling loosen without stretching
    - Be active on a regular basis. Listen to your body.
      because these habits help whatever the cause
    - Drink enough through the day.
      because your body works better with enough to drink
    - Train all sides of your body evenly. Keep up the mobility work that suits
      you. Eat a balanced diet. Take care of your stress.
      because they keep tightness from coming back
  
  What to leave
    - Do not hold hamstring stretches. Do not build your plan on stretching. Do
      not do downward dog.
      because more stretch would not help a muscle that is held long
    - Do not warm up with held stretches. Do not let your low back arch too much
      in a hamstring stretch.
      because held stretches are not a warm-up, and an arched back can add to a
      forward tilt
  
  What to ask next
    - Does lifting weights bring on your pain? [pain-with-lifting]
    - Does it hurt while you deadlift? [pain-during-deadlift]
    - Do you have real pain, not just soreness, after you deadlift?
      [pain-after-deadlift]
  
  Good to know
    - A tight feeling is often your nervous system guarding the area. It does not
      prove the muscle is short.
    - You stretch and stretch, and the tightness returns. Your hamstrings may be
      held long rather than short.
    - When your pelvis tips forward, the two ends of your hamstrings move apart.
      The muscle may then stay under stretch all day. This is only one possible
      reason. Many people with a tipped pelvis feel no pain at all.
    - Getting strong while the muscle is long can show your body that it is safe
      there. Then it may guard less.
  
  Stop and get help
    - Get emergency help at once if you cannot control your bladder or bowels. Do
      the same if the skin between your legs goes numb, or if you are weak or numb
      and it is sudden or severe.
    - Get emergency help too if your urine turns dark, or if leg trouble comes
      with short breath or chest pain.
    - Stop and see a professional if a leg or foot newly tingles, goes numb or
      feels weak.
    - Stop any exercise that hurts. Work around pain, not through it.
    - See a professional if pain is severe, stays, or gets worse.
    - Get medical advice the same day if a leg is swollen, red or warm. Do not rub
      it.
  
  No clinician has reviewed this advice yet.

An emergency sign stands alone, and status 1 stops a pipeline:

  $ printf 'screened: 2026-11-28\nanswers: {saddle-numbness: yes, burning: yes}\n' | hamstring-triage
  Get emergency help now [emergency]
  
  Call your emergency number or go to an emergency department now. Do not drive
  yourself.
  
  Why
    emergency    The skin between your legs is numb or tingles. Get emergency help
                 now. Nerves at the base of your spine may be in danger.
  
  What to do
    - Get emergency care now.
      because you report an emergency sign
  
  What to leave
    - Do not start an exercise plan yet. Do not do nerve glides. Do not rely on
      self-care alone.
      because you report an emergency sign
  
  No clinician has reviewed this advice yet.
  [1]

Nobody is cleared by silence. An empty person is incomplete, and the questions come in the order of their
urgency:

  $ echo 'answers: {}' | hamstring-triage
  Some safety questions are still open [incomplete]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.
  The open safety questions can still change this: from self-care at best to
  emergency at worst.
  
  What fits
    No pattern fits what was answered so far.
  
  What to do
    - Answer the open warning-sign questions first.
      because safety questions are still open, and no answer does not mean no
  
  What to leave
    - Do not start an exercise plan yet. Do not take this as an all-clear while
      questions are open.
      because safety questions are still open, and no answer does not mean no
  
  What to ask next
    - Have you lost control of your bladder? [loss-of-bladder-control]
    - Have you lost control of your bowels? [loss-of-bowel-control]
    - Have you had weakness, in a leg, an arm or your face, that was both sudden
      and severe? [sudden-severe-weakness]
    - Have you had numbness that came on suddenly or is severe?
      [sudden-severe-numbness]
    - Is the skin between your legs, or around your back passage, numb or
      tingling? [saddle-numbness]
    - Is it newly hard to start, stop or feel the flow when you pass urine?
      [bladder-difficulty]
    - Have you noticed a new loss of feeling or function during sex?
      [sexual-function-change]
    - Do you have burning, shooting or tingling pain below the buttock crease in
      both legs? [sciatica-both-legs]
    - Are both of your legs newly weak or numb, or getting more so?
      [weakness-both-legs]
    - Did it start after a serious accident, such as a car crash or high fall?
      [serious-accident]
    - With leg pain or swelling, are you short of breath, coughing blood, or
      hurting in the chest? [breathless-or-chest-pain]
    - Is your urine dark, like tea or cola? [dark-urine]
    and 77 more; hamstring-triage --template lists every question.
  
  Stop and get help
    - Get emergency help at once if you cannot control your bladder or bowels. Do
      the same if the skin between your legs goes numb, or if you are weak or numb
      and it is sudden or severe.
    - Get emergency help too if your urine turns dark, or if leg trouble comes
      with short breath or chest pain.
    - Stop and see a professional if a leg or foot newly tingles, goes numb or
      feels weak.
    - Stop any exercise that hurts. Work around pain, not through it.
    - See a professional if pain is severe, stays, or gets worse.
    - Get medical advice the same day if a leg is swollen, red or warm. Do not rub
      it.
  
  No clinician has reviewed this advice yet.
  [1]

A no can make other questions fall away. Without a cramp the cramp questions do not apply:

  $ echo 'answers: {}' | hamstring-triage -j | jq -c '[.unanswered[] | select(startswith("cramp"))] | length'
  11
  $ echo 'answers: {cramp-episode: no}' | hamstring-triage -j |
  > jq -c '[.unanswered[] | select(startswith("cramp"))] | length'
  0

Somebody with cramps is told what to do when one strikes, in order:

  $ printf 'screened: 2026-11-28\nanswers: {cramp-episode: yes, hard-knot: yes}\n' | hamstring-triage |
  > sed -n '/When a cramp/,/^$/p'
  When a cramp strikes
    1. Gently stretch the cramped muscle right away. Sit or lie, straighten your
       leg and draw your foot slowly toward your shin. If you stand, put that heel
       on something low and lean forward. Keep the knee straight, not locked.
    2. Hold it until the sharp pain fades. Most often that takes at least 30 s.
    3. Ease out of the stretch slowly.
    4. Press and rub the sore spot, by hand or on a foam roller. Be gentle but
       firm. Skip this step if your leg is swollen, red or its skin has changed.
    5. When the worst has passed, use warmth or cold. For a tight feeling, take a
       warm towel, a heating pad or a warm bath. For a sore feeling, take an ice
       pack with a cloth around it. Use no heat if your leg is swollen, red or its
       skin has changed. Use no heat on numb skin.
  

A measure carries its unit and raises what it stands for:

  $ printf 'screened: 2026-11-28\nanswers: {pain: 6/10}\n' | hamstring-triage -j --brief |
  > jq -c '.disposition, [.red_flags[].id]'
  "professional"
  ["pain-severe","fits-no-pattern","pain-above-mild"]

A contradiction is read the cautious way:

  $ printf 'screened: 2026-11-28\nanswers: {cramp-episode: no, cramp-with-swelling: yes}\n' |
  > hamstring-triage -j --brief | jq -c '.disposition, [.red_flags[].id]'
  "urgent"
  ["cramp-with-swelling"]

With equal points the answer is unclear, and the next questions are those that separate the two:

  $ printf 'screened: 2026-11-28\nanswers: {weak-glutes: yes, low-back-tight: yes}\n' > tie.yaml
  $ hamstring-triage -j tie.yaml | jq -c '.unclear, .ask_next[0]'
  ["glute-underactivity","low-back-tightness"]
  {"finding":"hamstrings-take-brunt-in-deadlift","question":"When you deadlift, do your hamstrings seem to work the hardest?","because":"it helps to tell \"Glutes that leave the work to the hamstrings\" from \"A tight low back from sitting and posture\""}

Every statement is traceable to a line of a document, a publication, or a choice of ours:

  $ hamstring-triage -j jane.yaml | jq -c '.patterns[0].for[0].sources[]'
  {"source":"doc-000","locator":"line 3","fact":"tri-persistent-tension-overlengthened"}
  {"source":"doc-000","locator":"line 3","fact":"edu-apt-separates-attachments"}
  $ printf 'screened: 2026-11-28\nanswers: {cramp-with-redness: yes}\n' | hamstring-triage -j |
  > jq -c '.red_flags[0].sources[]'
  {"source":"doc-003","locator":"line 16","fact":"redflag-cramp-redness"}
  {"source":"doc-003","locator":"line 16","fact":"redflag-cramp-signs-may-be-serious"}
  {"source":"doc-003","locator":"lines 4, 16","fact":"cramp-no-massage-over-red-swollen-leg"}
  {"source":"design-choice","locator":"The documents say medical advice and give no time. Today is our cautious reading."}

In text, --sources says the same in short:

  $ hamstring-triage --sources jane.yaml | sed -n '/because strong/,/hamstrings do/p'
      because strong glutes and a strong belly can take over the work your
      hamstrings do [doc-000:5, 7; doc-000:7]
  $ hamstring-triage --sources jane.yaml | grep -c 'doc-00'
  24

The brief form holds ids and dispositions only:

  $ hamstring-triage -j --brief jane.yaml | jq -c 'del(.content)'
  {"document":"assessment/1","client":"jane-d","disposition":"self-care","best_case":"self-care","worst_case":"self-care","red_flags":[],"unanswered":[],"patterns":[{"id":"over-lengthened-apt","likelihood":"likely"}],"unclear":[],"recommend":[{"id":"safety-net-advice"},{"id":"glute-bridge"},{"id":"bird-dog"},{"id":"dead-bug"},{"id":"glute-strength"},{"id":"core-strength"},{"id":"hip-flexor-stretch"},{"id":"dynamic-warm-up"},{"id":"leg-swings"},{"id":"foam-roll-hamstrings"},{"id":"regular-activity"},{"id":"listen-to-body"},{"id":"hydration"},{"id":"balanced-strength"},{"id":"consistent-mobility"},{"id":"balanced-diet"},{"id":"stress-care"}],"avoid":[{"id":"static-hamstring-stretch"},{"id":"aggressive-hamstring-stretch"},{"id":"stretch-based-plan"},{"id":"downward-dog"},{"id":"static-warm-up"},{"id":"over-arched-low-back"}],"ask_next":[{"finding":"pain-with-lifting"},{"finding":"pain-during-deadlift"},{"finding":"pain-after-deadlift"}]}

A blank file to fill in has every question:

  $ hamstring-triage --template | head -19
  # A person for all tools of hamkit. See hamkit-person(5).
  # Answer yes, no or unknown. Leave `unknown` where you did not ask.
  # Careful with `screened`: with it, a safety question that you delete counts as answered no.
  client: somebody
  # screened: 2026-11-28   # only if every safety question was asked that day
  # preferences: {weeks: 6, days: [mon, wed, fri], minutes: 20, equipment: [foam-roller]}
  # lifter: {stature: 172 cm, lockout: 74 cm, floor_load: 100 kg}
  # rack: {first_hole: 20 cm, spacing: 5 cm}
  # glides: {leg: left, wake: 07:00, sleep: 22:30, busy: [09:00-12:00]}
  answers:
  
    # == Safety questions. Ask all of them.
    # Have you lost control of your bladder?
    loss-of-bladder-control: unknown
    # Have you lost control of your bowels?
    loss-of-bowel-control: unknown
    # Is the skin between your legs, or around your back passage, numb or tingling?
    saddle-numbness: unknown
    # Is it newly hard to start, stop or feel the flow when you pass urine?
  $ hamstring-triage --template | hamstring-triage -j --brief | jq -c '.disposition, .worst_case'
  "incomplete"
  "emergency"

The version names the tool and the content, whose digest changes with every edit:

  $ hamstring-triage -V | sed 's/ [0-9a-f]\{16\})/ DIGEST)/'
  hamstring-triage 0.1.0 (content 2026-11-28 DIGEST)
