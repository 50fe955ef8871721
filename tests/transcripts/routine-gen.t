routine-gen makes a plan of weeks from a person. Few exercises, in the order warm-up, strength, stretch; with a
forward tilt the front of the hips is stretched and the hamstrings are not:

  $ cat > jane.yaml <<END
  > client: jane-d
  > screened: 2026-11-28
  > answers: {constant-tightness: yes, regular-stretching-no-lasting-gain: yes, forward-pelvic-tilt: yes}
  > preferences: {weeks: 2, days: [mon, thu], minutes: 20, start: 2026-11-23}
  > END
  $ routine-gen jane.yaml
  jane-d: 2 weeks, 2 days a week, up to 9 minutes a day [self-care]
  
  This plan is general advice. It is not a diagnosis, and it cannot know all about
  you. Self-care is mostly safe if done well, but never free of risk. Ask a
  professional if you are not sure.
  
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
  
  Your session
    1. Leg swings, to warm up with easy movement
       Start  Stand tall next to a wall or sturdy chair. Rest one hand on it.
         1.   Swing your outside leg forward and back from the hip.
         2.   Start small and stay in control of the leg.
         3.   Let each swing go a little higher as you warm up.
         4.   Turn around and do your other leg.
       Pace   Smooth and controlled.
       Mind   Keep each swing gentle. Never throw your leg.
       Mind   Make the swing smaller if you feel pain or tingling.
       Mind   Move before you train. Save long holds for later.
       Why    Easy movement and rolling loosen without stretching.
  
    2. Glute bridge, to build strength where it is missing
       Start  Lie on your back. Bend your knees and set your feet near your hips.
         1.   Tighten your belly and squeeze your glutes.
         2.   Lift your hips until your body is straight from shoulders to knees.
         3.   Hold for a breath without arching your back.
         4.   Lower slowly to the floor.
       Pace   Steady up, slow down.
       Mind   Stop lifting once your glutes are tight. Do not arch your back.
       Mind   Bring your feet closer if your hamstrings do all the work.
       Why    Strong glutes and a strong belly can take over the work your
              hamstrings do.
  
    3. Kneeling hip flexor stretch, to stretch while you are warm
       Start  Kneel on one knee with your other foot ahead. Pad the knee if you
              like.
         1.   Tuck your tail under and squeeze the back glute.
         2.   Shift your hips forward a little.
         3.   Stop when the front of your back hip feels a stretch.
         4.   Hold and breathe deeply. Then change sides.
       Mind   Do not let your low back arch.
       Mind   If your pelvis tips forward, this is the stretch to choose.
       Mind   Stretch only when you are warm, or after your strength work.
       Why    With a forward tilt the front of the hips is what to stretch.
  
  Week by week
    Week 1  [ ] Mon 2026-11-23 [ ] Thu 2026-11-26
      - Leg swings: 10 swings on each side
      - Glute bridge: 2 sets of 8 reps, rest 60 s
      - Kneeling hip flexor stretch: hold 20 s, 2 times on each side, rest 10 s
    Week 2  [ ] Mon 2026-11-30 [ ] Thu 2026-12-03
      - Leg swings: 12 swings on each side
      - Glute bridge: 2 sets of 10 reps, rest 60 s
      - Kneeling hip flexor stretch: hold 25 s, 2 times on each side, rest 10 s
  
  How to go on
    - The doses grow little by little, from week to week.
    - Go to the next week only if this week did not hurt and the mornings after
      were no worse.
    - If it hurt, do the same week again, or use an easier exercise.
    - Give the plan a handful of weeks before you judge it.
  
  Every day
    - Be active on a regular basis, in a way that you enjoy.
    - Keep up the mobility work in your plan, even when you feel better.
    - Train the front and the back of your body evenly.
    - Start every session with easy moves, not with held stretches.
    - Notice what your body tells you, and ease off when it asks.
    - Make time to calm down each day, in a way that suits you.
    - Drink a little at a time, all through the day.
    - Eat a balanced mix of foods, with many that are known to calm inflammation.
  
  Look back on 2026-12-07
    Look back at your log. If you are partly better, go on. If not, make sure you
    kept at it. No relief after several weeks means it is time to see a
    professional.
  
  Left out, and why
    - Anti-rotation press
      because it needs an exercise band
    - Ball release for the deep glute; Child's pose; Double knee to chest;
      Band-wrapped hamstring sweep; Band-wrapped hip hinge; Band-wrapped knee
      straightening; Band-wrapped lunge; Band-wrapped squat; Band-wrapped straight
      leg raise; Foam roll your glutes; Foam roll beside your spine; Lying glute
      stretch; Single knee to chest; Chair low-back stretch; Lying sciatic nerve
      glide; Pelvic tilt; Rack pull; Seated sciatic nerve glide; Lying twist;
      Tempo rack pull
      because nothing you report calls for it
    - Barbell hip thrust
      because it needs a barbell with plates and a bench
    - Bench glute bridge march; Hip thrust
      because it needs a bench
    - Bent-knee superman; Bird-dog; Cat-cow; Dead bug; Slow hip circles; Front
      plank; Squat; Walking lunges
      because a session holds 3 exercises, and others come first
    - Warmth after a cramp; Cramp massage; Cramp stretch, sitting or lying; Cramp
      stretch, standing; Wrapped ice after a cramp
      because it is first aid, not part of a session
    - Deadlift
      because it is the easiest exercise of its kind
    - Downward dog with heels down; Downward dog; Quarter dog; Seated hamstring
      stretch; Standing hamstring stretch; Lying hamstring stretch with a strap
      because more stretch would not help a muscle that is held long
    - Foam roll your hamstrings
      because it needs a foam roller
    - Glute bridge (wake-up sets)
      because it goes before a lift, and there is none in this plan
    - Romanian deadlift; Single-leg Romanian deadlift
      because this question is open: Does lifting weights bring on your pain?
    - Tempo deadlift
      because this question is open: Is it hard to reach or keep a good bottom
      position in the deadlift?
  
  No clinician has reviewed this advice yet.

Somebody who has to be seen soon gets a referral and no exercise:

  $ printf 'screened: 2026-11-28\nanswers: {cramp-with-swelling: yes}\n' | routine-gen | head -12
  no plan yet. Get medical advice today [urgent]
  
  There is no plan. First let a doctor look at your warning sign, today.
  
  Call a doctor, an urgent care clinic or a nurse line today. Do not wait for it
  to pass.
  
  Why
    - The leg that cramps is also swollen. Get medical advice today. Do not rub,
      roll or heat the leg until then.
  
  No clinician has reviewed this advice yet.
  $ printf 'screened: 2026-11-28\nanswers: {cramp-with-swelling: yes}\n' | routine-gen > /dev/null
  [1]

So does somebody whom nobody asked:

  $ echo 'answers: {broad-deep-pull: yes}' | routine-gen -j | jq -c '.disposition, .weeks'
  "incomplete"
  []

Waiting for a professional means gentle moves for a short time, at a steady dose:

  $ printf 'screened: 2026-11-28\nanswers: {pain-under-sit-bone: yes, dull-ache: yes}\n' > tendon.yaml
  $ routine-gen -j tendon.yaml |
  > jq -c '.disposition, [.weeks[].days[0].blocks[].items[] | .exercise + ": " + .dosage.text]'
  "professional"
  ["cat-cow: 8 rounds","glute-bridge: 2 sets of 8 reps, rest 60 s","plank: hold 20 s, 2 times, rest 60 s","cat-cow: 8 rounds","glute-bridge: 2 sets of 8 reps, rest 60 s","plank: hold 20 s, 2 times, rest 60 s"]

Severe pain is seen before any training:

  $ printf 'screened: 2026-11-28\nanswers: {broad-deep-pull: yes, pain-severe: yes}\n' | routine-gen | head -9
  no plan yet. See a professional [professional]
  
  Book a visit within two weeks, or sooner where it says so below. Do it before
  you train hard. A doctor or physical therapist can help, or a chiropractor,
  unless it says who.
  
  Why
    - Your pain is severe. Let a professional look at it before you train.
  

Every exercise that is left out has its reason:

  $ routine-gen -j jane.yaml | jq -r '.left_out[] | select(.exercise | test("deadlift|squat|strap")) |
  > .exercise + ": " + .because'
  deadlift: it is the easiest exercise of its kind
  floss-squat: nothing you report calls for it
  squat: a session holds 3 exercises, and others come first
  supine-strap-hamstring-stretch: more stretch would not help a muscle that is held long
  tempo-deadlift: this question is open: Is it hard to reach or keep a good bottom position in the deadlift?

What cannot be done is said, with what could:

  $ sed 's/minutes: 20/minutes: 2/' jane.yaml | routine-gen
  -:1:1: error: no exercise fits into 2 min, expected at least 3 min [no-plan]
  [2]
  $ sed 's/weeks: 2/weeks: 30/' jane.yaml | routine-gen
  -:1:1: error: a plan of 30 weeks cannot be made, expected 1 to 12 weeks [no-plan]
  [2]
  $ routine-gen --exercises 5 jane.yaml
  jane.yaml:1:1: error: 5 exercises are too many for a session, expected 1 to 4 [no-plan]
  [2]
  $ routine-gen --from 2026-02-30 jane.yaml
  routine-gen: --from: 2026-02-30 is not a day, expected one such as 2026-11-23; see routine-gen --help
  [2]

Without a start, weekdays stand for dates; --from gives the first day:

  $ sed 's/, start: 2026-11-23//' jane.yaml > undated.yaml
  $ routine-gen -j undated.yaml | jq -c '.weeks[0].days[0] | .date, .weekday'
  null
  "mon"
  $ routine-gen -j --from 2026-12-01 undated.yaml | jq -c '[.weeks[].days[].date]'
  ["2026-12-03","2026-12-07","2026-12-10","2026-12-14"]
