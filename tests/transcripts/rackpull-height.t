rackpull-height says where to set the pins for rack pulls today. It needs a tape measure and a log: how high
the bar is when you stand tall with it, where the holes of the rack are, and what each day was like. The search
begins high, with the top quarter of the pull:

  $ cat > jane.yaml <<END
  > client: jane-d
  > screened: 2026-11-28
  > lifter: {stature: 180 cm, lockout: 78 cm, floor_load: 100 kg}
  > rack: {first_hole: 20 cm, spacing: 5 cm, holes: 20, plate_diameter: 45 cm}
  > END
  $ rackpull-height jane.yaml
  jane-d: begin at hole 10, 65 cm [start]
  
    Bar    hole 10: the middle of the bar at 65 cm, above the knee
    Pull   the top 23 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    Why    nothing has been tried yet, and the search begins high
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |==    65 cm  23 %   TODAY, a quarter
     9 |      60 cm  32 %
     8 |      55 cm  41 %   half
     7 |      50 cm  50 %
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  
  How it goes on
    - A height counts only when it does not hurt at all, and the next morning is
      no worse.
    - One good day at a height is enough to try the next one.
    - Look for the lowest pins that do not hurt.
    - If a height hurts, go back up to the last one that did not.
    - Going much below three quarters is most likely not worth it.
    - Rack pulls are a bridge while you sort out the cause.
    - You may pull slowly as well.
    - Until your bar height is found, use half of the weight you pull from the
      floor, or less. Keep it the same.
    - Use the weight you pull from the floor, or less. Never more.
  
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

From here on only the part that changes is shown:

  $ brief() { sed '/^How it goes on/,$d'; }

A set that did not hurt, and a morning that was no worse, lead to the next step: half of the pull. The marks are
+ for what was fine, x for what hurt, and == for today:

  $ (cat jane.yaml; echo 'rack_log:'
  > echo '  - {date: 2026-11-20, height: 65 cm, pain: 0/10, load: 50 kg, next_morning: settled}') > went-well.yaml
  $ rackpull-height went-well.yaml | brief
  jane-d: go lower, to hole 8, 55 cm [go-lower]
  
    Bar    hole 8: the middle of the bar at 55 cm, above the knee
    Pull   the top 41 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    When   on 2026-11-22 or later
    Why    hole 10 (65 cm) did not hurt, and the next morning was fine
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |+     65 cm  23 %   lowest that was fine, a quarter
     9 |      60 cm  32 %
     8 |==    55 cm  41 %   TODAY, half
     7 |      50 cm  50 %
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  

As long as nobody has said how the morning was, there is no height:

  $ (cat went-well.yaml; echo '  - {date: 2026-11-22, height: 55 cm, pain: 0/10}') > no-word.yaml
  $ rackpull-height no-word.yaml | brief
  jane-d: first say how the next morning was [wait]
  
  Write down how you were the morning after. If you no longer know, pull at the
  same height once more.
    Why    nobody has said how the morning after hole 8 (55 cm) was
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |+     65 cm  23 %   lowest that was fine, a quarter
     9 |      60 cm  32 %
     8 |      55 cm  41 %   half
     7 |      50 cm  50 %
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  

A report may come later. It names the day of the set:

  $ (cat no-word.yaml; echo '  - {date: 2026-11-22, next_morning: settled}') > later.yaml
  $ rackpull-height later.yaml | head -1
  jane-d: go lower, to hole 5, 40 cm [go-lower]

A set that hurts sends the search back up. From there it goes down one hole at a time and never jumps into the
middle, because a jump to a height that was never tried is a risk:

  $ (cat later.yaml; echo '  - {date: 2026-11-24, height: 40 cm, pain: 2/10}') > hurt.yaml
  $ rackpull-height hurt.yaml | brief
  jane-d: go back up, to hole 8, 55 cm [go-higher]
  
    Bar    hole 8: the middle of the bar at 55 cm, above the knee
    Pull   the top 41 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    When   on 2026-11-26 or later
    Why    hole 5 (40 cm) hurt or left the next morning worse, so a higher place
           has to be fine first
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |+     65 cm  23 %   fine, a quarter
     9 |      60 cm  32 %
     8 |==    55 cm  41 %   TODAY, fine, half
     7 |      50 cm  50 %
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |x     40 cm  68 %   hurt, three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  
  $ (cat hurt.yaml; echo '  - {date: 2026-11-26, height: 55 cm, pain: 0/10, next_morning: settled}') > up.yaml
  $ rackpull-height up.yaml | sed -n '1p;/Why/,/^$/p'
  jane-d: go lower, to hole 7, 50 cm [go-lower]
    Why    hole 8 (55 cm) did not hurt, and the next morning was fine
  

So does a worse morning after a set that felt fine. The lowest height above it that does not hurt is the one to
stay at, and only now may the weight grow:

  $ (cat up.yaml; echo '  - {date: 2026-11-28, height: 50 cm, pain: 0/10, next_morning: worse}'
  > echo '  - {date: 2026-11-30, height: 55 cm, pain: 0/10, next_morning: settled}') > found.yaml
  $ rackpull-height found.yaml
  jane-d: this is your bar height: hole 8, 55 cm [found]
  
    Bar    hole 8: the middle of the bar at 55 cm, above the knee
    Pull   the top 41 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    When   on 2026-12-02 or later
    Why    it is the lowest height that does not hurt: hole 7 (50 cm) hurt or left
           the next morning worse
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |+     65 cm  23 %   fine, a quarter
     9 |      60 cm  32 %
     8 |==    55 cm  41 %   TODAY, lowest that was fine, half
     7 |x     50 cm  50 %   hurt
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  
  How it goes on
    - A height counts only when it does not hurt at all, and the next morning is
      no worse.
    - Look for the lowest pins that do not hurt.
    - If a height hurts, go back up to the last one that did not.
    - Going much below three quarters is most likely not worth it.
    - Rack pulls are a bridge while you sort out the cause.
    - You may pull slowly as well.
    - Once your bar height is found, you may add weight after each good day, up to
      a tenth of what you pull from the floor.
    - Use the weight you pull from the floor, or less. Never more.
  
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

Below three quarters of the pull it looks only if asked:

  $ (cat later.yaml; echo '  - {date: 2026-11-24, height: 40 cm, pain: 0/10, next_morning: settled}') > low.yaml
  $ rackpull-height low.yaml | head -1
  jane-d: this is your bar height: hole 5, 40 cm [found]
  $ rackpull-height --deeper low.yaml | head -1
  jane-d: go lower, to hole 4, 35 cm [go-lower]

Content may ask for more than one good day at a height:

  $ cp -R "$CONTENT" mine
  $ sed '/^confirmations:/,/value:/s/value: 1/value: 2/' "$CONTENT/rack-pull.yaml" > mine/rack-pull.yaml
  $ rackpull-height --content mine went-well.yaml | sed -n '1p;/Why/,/^$/p'
  jane-d: once more at hole 10, 65 cm [repeat]
    Why    hole 10 (65 cm) was fine on 1 of 2 days
  

It ends, with status 1, when even the top of the pull hurts:

  $ (cat jane.yaml; echo 'rack_log: [{date: 2026-11-20, height: 65 cm, pain: 1/10}]') > top.yaml
  $ rackpull-height top.yaml
  jane-d: no rack pulls now [stop]
  
  Even the top of the pull hurts.
  
  Why
    - Your lifting pain may be more than mild. Have a professional check it. Leave
      out each lift that hurts, even a little.
    - Your lifting pain may have lasted longer than two weeks. Have a professional
      check it. Leave out each lift that hurts, even a little.
    - Even the top quarter of the pull hurts. Leave the lift out and have it
      checked.
  
  No clinician has reviewed this advice yet.
  [1]

It ends for good when the log tells of a sign of danger, however good the sets were:

  $ (cat went-well.yaml; echo '  - {date: 2026-11-21, signs: [radiates-to-calf]}') > sign.yaml
  $ rackpull-height sign.yaml
  jane-d: no rack pulls now [stop]
  
  The log tells of a feeling that spreads to the calf.
  Stop rack pulls and see a professional before you lift again.
  If you may go on after that, begin a new log.
  
  Why
    - Your nerve signs may have lasted longer than two weeks. See a professional.
      Glides alone may not be enough.
  
  No clinician has reviewed this advice yet.
  [1]
  $ rackpull-height went-well.yaml --sign foot-drop
  jane-d: no rack pulls now [stop]
  
  Call a doctor, an urgent care clinic or a nurse line today. Do not wait for it
  to pass.
  
  Why
    - You can no longer lift the front of one foot. Get medical advice today. A
      nerve may be under pressure.
  
  No clinician has reviewed this advice yet.
  [1]

Nobody gets a height while the answers rule out pulls: a safety question is open, an injury is open, a nerve is
touchy. The measures do not matter then:

  $ sed 's/^screened.*/answers: {}/' jane.yaml | rackpull-height | head -8
  jane-d: no rack pulls now [stop]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.
  
  Safety questions without an answer
    - Have you lost control of your bladder? [loss-of-bladder-control]
    - Have you lost control of your bowels? [loss-of-bowel-control]
  $ (cat jane.yaml; echo 'answers: {acute-onset-with-load: yes, pop-at-injury: yes}') | rackpull-height
  jane-d: no rack pulls now [stop]
  
  A strain has to be looked at before loaded pulls.
  
  Why
    - You felt a pop or snap at the start. See a doctor or physical therapist
      within a few days. Do not stretch or load the leg.
    - Your signs fit a strain, or it began in one single lift. See a doctor or
      physical therapist within a week to learn what was hurt. Do not stretch it
      until then.
  
  No clinician has reviewed this advice yet.
  [1]
  $ (cat jane.yaml; echo 'answers: {tingling-leg-foot: yes}') | rackpull-height
  jane-d: no rack pulls now [stop]
  
  A touchy nerve has to settle before loaded pulls.
  
  Why
    - A leg or foot tingles. See a professional. It may be a touchy nerve.
    - Your nerve signs may have lasted longer than two weeks. See a professional.
      Glides alone may not be enough.
  
  No clinician has reviewed this advice yet.
  [1]

Somebody who has to see a professional may pull in the meantime where the content allows it. The weight does not
grow then:

  $ (cat found.yaml; echo 'answers: {pain: 4/10, pain-during-deadlift: yes}') | rackpull-height | head -9
  jane-d: this is your bar height: hole 8, 55 cm [found]
  
  These are gentle steps for the wait only. See a doctor, a physical therapist or
  a chiropractor, and ask if these steps suit you. Stop if a warning sign comes
  up.
  
    Bar    hole 8: the middle of the bar at 55 cm, above the knee
    Pull   the top 41 % of the way from the floor
    Load   50 kg at most

No file is needed. Options say the same, and stand in the place of what a file says:

  $ rackpull-height --screened 2026-11-28 --lockout 78cm --first-hole 20cm --spacing 5cm --plate 45cm \
  > --floor-load 100kg --trial 65cm:0:settled --trial 55cm:0 | brief
  first say how the next morning was [wait]
  
  Write down how you were the morning after. If you no longer know, pull at the
  same height once more.
    Why    nobody has said how the morning after hole 8 (55 cm) was
  
  Your rack
              78 cm         standing tall
    12 |      75 cm   5 %
    11 |      70 cm  14 %
    10 |+     65 cm  23 %   lowest that was fine, a quarter
     9 |      60 cm  32 %
     8 |      55 cm  41 %   half
     7 |      50 cm  50 %
       - -  49.1 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  
  $ rackpull-height jane.yaml --lockout 74cm | sed -n '1p;/Your rack/,/TODAY/p'
  jane-d: begin at hole 10, 65 cm [start]
  Your rack
              74 cm         standing tall
    11 |      70 cm   8 %
    10 |==    65 cm  17 %   TODAY, a quarter
  $ rackpull-height jane.yaml --heights 22cm,31cm,44cm,56cm,67cm | brief
  jane-d: begin at hole 5, 67 cm [start]
  
    Bar    hole 5: the middle of the bar at 67 cm, above the knee
    Pull   the top 20 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    Why    nothing has been tried yet, and the search begins high
  
  Your rack
              78 cm         standing tall
     5 |==    67 cm  20 %   TODAY, a quarter
     4 |      56 cm  40 %   half
       - -  49.1 cm         about the middle of the knee
     3 |      44 cm  61 %   three quarters
     2 |      31 cm  85 %
            22.5 cm         the bar on the floor
  
  $ rackpull-height jane.yaml --tempo | sed -n '1p;/^  Do/,/^  Why/p'
  jane-d: begin at hole 10, 65 cm [start]
    Do     Tempo rack pull: 2 sets of 6 reps, rest 2 min
    Pace   about four seconds up and four seconds down
    Why    nothing has been tried yet, and the search begins high

What follows the list is no part of it:

  $ rackpull-height --heights 22cm,31cm,44cm,56cm,67cm jane.yaml | head -1
  jane-d: begin at hole 5, 67 cm [start]

Without --screened nobody knows whether the safety questions were asked:

  $ rackpull-height --lockout 78cm --first-hole 20cm --spacing 5cm | head -4
  no rack pulls now [stop]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.

With --log the results are kept, a line for each, and what is next is said at once. No tool reads the clock, so
the day is given:

  $ today() { rackpull-height jane.yaml --log log.yaml --from "$@" | head -1; }
  $ rackpull-height jane.yaml --log log.yaml | head -1
  rackpull-height: log.yaml is not there yet: the log is taken to be empty
  jane-d: begin at hole 10, 65 cm [start]
  $ today 2026-11-20 --trial 65cm:0 --load 50kg
  jane-d: first say how the next morning was [wait]
  $ today 2026-11-21 --morning settled
  jane-d: go lower, to hole 8, 55 cm [go-lower]
  $ cp log.yaml before.yaml
  $ today 2026-11-22 --trial 55cm:0 --load 50kg
  jane-d: first say how the next morning was [wait]
  $ today 2026-11-23 --morning settled
  jane-d: go lower, to hole 5, 40 cm [go-lower]
  $ today 2026-11-24 --trial 40cm:3 --load 50kg
  jane-d: go back up, to hole 8, 55 cm [go-higher]
  $ today 2026-11-26 --trial 55cm:0:settled --load 50kg
  jane-d: first say how the next morning was [wait]
  $ today 2026-11-28 --trial 50cm:0:settled --load 50kg --form broken
  jane-d: go lower, to hole 7, 50 cm [go-lower]
  $ cat log.yaml
  - {date: 2026-11-20, height: 65cm, pain: 0/10, load: 50kg}
  - {date: 2026-11-20, next_morning: settled}
  - {date: 2026-11-22, height: 55cm, pain: 0/10, load: 50kg}
  - {date: 2026-11-22, next_morning: settled}
  - {date: 2026-11-24, height: 40cm, pain: 3/10, load: 50kg}
  - {date: 2026-11-26, height: 55cm, pain: 0/10, load: 50kg, next_morning: settled}
  - {date: 2026-11-28, height: 50cm, pain: 0/10, load: 50kg, form: broken, next_morning: settled}

Earlier lines never change, and a result that is there already is not added again:

  $ head -2 log.yaml | cmp - before.yaml
  $ today 2026-11-28 --trial 50cm:0:settled --load 50kg --form broken
  rackpull-height: what is in the log already was not added again
  jane-d: go lower, to hole 7, 50 cm [go-lower]
  $ wc -l < log.yaml
  7

A log may have comments and lines of one's own. A faulty one is not touched, and neither is any log when the
result cannot be:

  $ (echo '# the gym at home'; echo '- {date: 2026-11-20, height: 65 cm, pain: 0}') > faulty.yaml
  $ rackpull-height jane.yaml --log faulty.yaml --morning settled
  faulty.yaml:2:43: error: "0" has no unit, expected a rating from "0/10" to "10/10" [missing-unit]
  rackpull-height: faulty.yaml: the log has 1 fault, so nothing was written to it
  [2]
  $ cat faulty.yaml
  # the gym at home
  - {date: 2026-11-20, height: 65 cm, pain: 0}
  $ rackpull-height jane.yaml --log log.yaml --from 2026-11-30 --trial 10cm:0
  jane.yaml:1:1: error: the height 10cm in the log is outside the pull, which goes from 22.5 cm to 78 cm [impossible-rack]
  [2]
  $ rackpull-height jane.yaml --log log.yaml --from 2026-11-30 --trial 2026-12-01:55cm:0
  jane.yaml:1:1: error: the log tells of 2026-12-01, which is after 2026-11-30 [impossible-rack]
  [2]
  $ rackpull-height jane.yaml --log log.yaml --trial 55cm:0
  rackpull-height: --trial: no tool reads the clock: say the day with --from, or in the trial; see rackpull-height --help
  [2]
  $ rackpull-height jane.yaml --log new.yaml --morning settled
  rackpull-height: --morning: there is no set in the log that it could be the morning after; see rackpull-height --help
  [2]
  $ wc -l < log.yaml
  7
  $ ls new.yaml 2> /dev/null
  [2]

A log is that of one person:

  $ (cat jane.yaml; echo ---; cat jane.yaml) > two.yaml
  $ rackpull-height --log log.yaml -J 4 two.yaml | head -1
  two.yaml:5:1: error: --log keeps the log of one person, expected one [one-person]
  jane-d: go lower, to hole 7, 50 cm [go-lower]

The card is the whole search on one page: it goes to the gym, and the phone stays at home. Each box is one day and
names the box to go to next:

  $ rackpull-height --card went-well.yaml
  Rack pull card for jane-d
  
  One box a day, starting in box 1: Rack pull, 2 sets of 8 reps, rest 2 min. Then
  leave at least 2 days until the next.
  FINE: 0/10 while you pull, and the next morning was no worse.
  HURT: more than that, or a worse morning. No word about the morning: do not go
  on.
  
  box  place for the bar                    pull   FINE   HURT
    1  hole 8         55 cm  above the knee  41 %      2      3
    2  hole 5         40 cm  below the knee  68 %      4      5
    3  hole 10        65 cm  above the knee  23 %      6   STOP
    4  hole 5 *       40 cm  below the knee  68 %      4      5
    5  hole 8         55 cm  above the knee  41 %      7      3
    6  hole 9         60 cm  above the knee  32 %      8      9
    7  hole 7         50 cm  at the knee     50 %     10     11
    8  hole 9 *       60 cm  above the knee  32 %      8      9
    9  hole 10        65 cm  above the knee  23 %     12   STOP
   10  hole 6         45 cm  below the knee  59 %     13     14
   11  hole 8         55 cm  above the knee  41 %     15      3
   12  hole 10 *      65 cm  above the knee  23 %     12   STOP
   13  hole 6 *       45 cm  below the knee  59 %     13     14
   14  hole 7         50 cm  at the knee     50 %     16     11
   15  hole 8 *       55 cm  above the knee  41 %     15      3
   16  hole 7 *       50 cm  at the knee     50 %     16     11
  
  Load: 50 kg at most until you are in a box marked *.
  *     Once your bar height is found, you may add weight after each good day, up
        to a tenth of what you pull from the floor.
  STOP: Stop rack pulls and see a professional before you lift again.
  STOP too, whatever the box says, with any of these: a feeling that spreads to
  the calf; a feeling that spreads to the foot; numbness in a leg or foot;
  tingling in a leg or foot; weakness in a leg or foot; new or growing weakness or
  numbness in both legs; nerve-type pain or tingling down both legs; a foot that
  you cannot lift well; a pop or snap high at the back of the thigh; numb or
  tingling skin between your legs; loss of bladder control; loss of bowel control;
  new trouble passing urine; sudden and severe weakness; sudden or severe
  numbness.

It has nothing to say to somebody who has to stop:

  $ rackpull-height --card top.yaml | head -1
  jane-d: no rack pulls now [stop]

Lengths are read in centimeters, millimeters, meters and inches, and printed in centimeters or inches:

  $ rackpull-height --screened 2026-11-28 --lockout 30.5in --first-hole 8in --spacing 2in --plate 17.7in \
  > --floor-load 225lb --units in --trial 25.5in:0:settled | brief
  go lower, to hole 7, 20 in [go-lower]
  
    Bar    hole 7: the middle of the bar at 20 in, at the knee
    Pull   the top 48 % of the way from the floor
    Load   112 lb at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    Why    hole 10 (26 in) did not hurt, and the next morning was fine
  
  Your rack
            30.5 in         standing tall
    12 |      30 in   2 %
    11 |      28 in  12 %
    10 |+     26 in  21 %   lowest that was fine, a quarter
     9 |      24 in  30 %
     8 |      22 in  39 %
     7 |==    20 in  48 %   TODAY, half
       - -  19.2 in         about the middle of the knee
     6 |      18 in  58 %
     5 |      16 in  67 %   three quarters
     4 |      14 in  76 %
     3 |      12 in  85 %
     2 |      10 in  95 %
             8.8 in         the bar on the floor
  
  Good to know
    - set 1: 25.5 in lies between two places for the bar, and counts as hole 10
      (26 in).
  

Blocks under the plates do as well as a rack:

  $ rackpull-height --screened 2026-11-28 --lockout 78cm --blocks 10cm,22cm,33cm,45cm --floor-load 100kg | brief
  begin at block 4, 67.5 cm [start]
  
    Bar    block 4: the middle of the bar at 67.5 cm, above the knee
    Pull   the top 19 % of the way from the floor
    Load   50 kg at most
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    Why    nothing has been tried yet, and the search begins high
  
  Your blocks
              78 cm         standing tall
     4 |==  67.5 cm  19 %   TODAY, a quarter
     3 |    55.5 cm  41 %   half
       - -  49.1 cm         about the middle of the knee
     2 |    44.5 cm  60 %   three quarters
     1 |    32.5 cm  82 %
            22.5 cm         the bar on the floor
  

A lockout that nobody measured is estimated, and the error is said:

  $ rackpull-height --screened 2026-11-28 --stature 180cm --first-hole 20cm --spacing 5cm | brief
  begin at hole 10, 65 cm [start]
  
    Bar    hole 10: the middle of the bar at 65 cm, above the knee
    Pull   the top 23 % of the way from the floor
    Load   Until your bar height is found, use half of the weight you pull from
           the floor, or less. Keep it the same.
    Do     Rack pull: 2 sets of 8 reps, rest 2 min
    Pace   steady up, controlled down
    Why    nothing has been tried yet, and the search begins high
  
  Your rack
            77.4 cm         standing tall
    12 |      75 cm   4 %
    11 |      70 cm  13 %
    10 |==    65 cm  23 %   TODAY, a quarter
     9 |      60 cm  32 %
     8 |      55 cm  41 %
     7 |      50 cm  50 %   half
       - -  48.9 cm         about the middle of the knee
     6 |      45 cm  59 %
     5 |      40 cm  68 %   three quarters
     4 |      35 cm  77 %
     3 |      30 cm  86 %
     2 |      25 cm  95 %
            22.5 cm         the bar on the floor
  
  Good to know
    - Your lockout of 77.4 cm is a guess from your body height, and may be off by
      5.4 cm either way. Measure it: stand tall with the bar, from the floor to
      the middle of the bar.
    - The plates are taken to be 45 cm across. Give their size if they are not.
    - No load is given, since nobody has said what you pull from the floor.
  

What does not count is said. A set with broken form or with another weight counts neither way, of two new heights in
a day only the higher one counts, and a height between two holes counts as the safer one:

  $ (cat jane.yaml; echo 'rack_log:'
  > echo '  - {date: 2026-11-20, height: 65 cm, pain: 0/10, load: 50 kg, next_morning: settled}'
  > echo '  - {date: 2026-11-22, height: 55 cm, pain: 0/10, load: 80 kg, next_morning: settled}'
  > echo '  - {date: 2026-11-24, height: 55 cm, pain: 3/10, load: 50 kg, form: broken}'
  > echo '  - {date: 2026-11-26, height: 62 cm, pain: 0/10, load: 50 kg, next_morning: settled}'
  > echo '  - {date: 2026-11-28, height: 60 cm, pain: 0/10, load: 50 kg, next_morning: settled}'
  > echo '  - {date: 2026-11-28, height: 55 cm, pain: 0/10, load: 50 kg, next_morning: settled}') > notes.yaml
  $ rackpull-height notes.yaml | sed -n '1p;/Good to know/,/^How/p'
  jane-d: this is your bar height: hole 9, 60 cm [found]
  Good to know
    - 2026-11-22: 55 cm at 80 kg counts neither way, because the heights are
      looked for with another weight.
    - 2026-11-26: 62 cm lies between two places for the bar, and counts as hole 10
      (65 cm).
    - 2026-11-28: 55 cm counts neither way, because another height stands for that
      day.
  
  How it goes on

Pain with a lighter weight does count:

  $ rackpull-height went-well.yaml --trial 2026-11-22:55cm:1 --load 20kg | head -1
  jane-d: go back up, to hole 10, 65 cm [go-higher]

Where the log contradicts itself the pain counts:

  $ (cat jane.yaml; echo 'rack_log:'
  > echo '  - {date: 2026-11-20, height: 40 cm, pain: 0/10, load: 50 kg, next_morning: settled}'
  > echo '  - {date: 2026-11-22, height: 55 cm, pain: 2/10, load: 50 kg}') > contradiction.yaml
  $ rackpull-height contradiction.yaml | sed -n '1p;/Why/,/^$/p;/Good to know/,/^How/p'
  jane-d: go back up, to hole 10, 65 cm [go-higher]
    Why    hole 8 (55 cm) hurt or left the next morning worse, so a higher place
           has to be fine first
  
  Good to know
    - 2026-11-20: 40 cm was fine, yet hole 8 (55 cm) hurt. The pain counts.
  
  How it goes on

A log that begins with more than half of the weight from the floor goes on with it, and that is said. More than from
the floor does not count at all:

  $ rackpull-height jane.yaml --trial 65cm:0:settled --load 80kg | sed -n '1p;/Load/p;/Good to know/,/^How/p'
  jane-d: go lower, to hole 8, 55 cm [go-lower]
    Load   80 kg at most
  Good to know
    - The heights are looked for with 80kg, because the log begins with it. We
      would begin with 50 kg or less.
  
  How it goes on
  $ rackpull-height jane.yaml --trial 65cm:0:settled --load 110kg | sed -n '1p;/Load/p;/Good to know/,/^How/p'
  jane-d: begin at hole 10, 65 cm [start]
    Load   50 kg at most
  Good to know
    - set 1: 65 cm at 110kg counts neither way, because the heights are looked for
      with another weight.
  
  How it goes on

With --json there is one document a line, in the order of the people, and an error in the place of a person that
could not be answered:

  $ cat > gym.ndjson <<END
  > {"client": "ann", "screened": "2026-11-28", "lifter": {"lockout": "78 cm"}, "rack": {"first_hole": "20 cm", "spacing": "5 cm"}}
  > {"client": "bob", "screened": "2026-11-28", "lifter": {"lockout": 78}, "rack": {"first_hole": "20 cm", "spacing": "5 cm"}}
  > {"client": "cat", "screened": "2026-11-28", "answers": {"foot-drop": "yes"}}
  > {"client": "dan", "screened": "2026-11-28", "lifter": {"lockout": "20 cm"}, "rack": {"first_hole": "20 cm", "spacing": "5 cm"}}
  > {"client": "eve", "screened": "2026-11-28", "lifter": {"lockout": "78 cm"}, "rack": {"blocks": ["45 cm"]}, "rack_log": [{"height": "67 cm", "pain": "0/10", "next_morning": "settled"}]}
  > END
  $ rackpull-height --json --jobs 2 gym.ndjson 2> faults > answers
  [2]
  $ jq -r '[.document, .client, .state, .next.height, .rule] | @tsv' answers
  rack-advice/1	ann	start	65 cm	
  error/1				missing-unit
  rack-advice/1	cat	stop		
  error/1				impossible-rack
  rack-advice/1	eve	found	67.5 cm	
  $ cat faults
  gym.ndjson:2:67: error: "78" has no unit, expected a length such as "172 cm" or "68 in" [missing-unit]
  gym.ndjson:4:1: error: a lockout of 20 cm cannot be, expected 48 cm to 105.8 cm: the height of the bar above the floor when you stand tall with it [impossible-rack]

A document holds the place, its share of the pull, what each entry of the log counts for, and all sources:

  $ rackpull-height --json went-well.yaml | jq -c '.next, .lowest_tolerated, .lockout, .floor, .ladder[0], .log[0]'
  {"height":"55 cm","hole":8,"rom_fraction":0.414,"landmark":"above the knee","load_limit":"50 kg","not_before":"2026-11-22","exercise":"rack-pull","dosage":"2 sets of 8 reps, rest 2 min"}
  "65 cm"
  "78 cm"
  "22.5 cm"
  {"range":"25 %","asked_height":"64.1 cm","height":"65 cm","hole":10,"rom_fraction":0.234,"landmark":"above the knee","text":"Set the pins high. You pull only the top quarter.","sources":[{"source":"doc-004","locator":"line 235","fact":"rack-step1-last-quarter"},{"source":"doc-004","locator":"lines 235-239","fact":"rack-pin-height-formula"},{"source":"ansur-2012","locator":"evidence 7.3"}]}
  {"date":"2026-11-20","height":"65 cm","pain":"0/10","load":"50 kg","next_morning":"settled","counts":"tolerated"}
  $ rackpull-height --json sign.yaml | jq -c '[.state, .next, .because]'
  ["stop",null,"the log tells of a feeling that spreads to the calf"]

What comes from other tools is taken as it is meant to be, and a person in it is weighed anew:

  $ hamstring-triage --json went-well.yaml | rackpull-height --json | jq -c '[.state, .next.height]'
  ["go-lower","55 cm"]
  $ hamstring-triage --json sign.yaml | sed 's/"disposition":"professional"/"disposition":"self-care"/' |
  > rackpull-height --json | jq -c '[.state, .disposition]'
  ["stop","professional"]

Measures that cannot be are named, with what would be right:

  $ measured() { rackpull-height --screened 2026-11-28 --lockout 78cm "$@"; }
  $ rackpull-height --screened 2026-11-28 --lockout 20cm --first-hole 20cm --spacing 5cm
  options:1:1: error: a lockout of 20cm cannot be, expected 48 cm to 105.8 cm: the height of the bar above the floor when you stand tall with it [impossible-rack]
  [2]
  $ rackpull-height --screened 2026-11-28 --stature 80cm --first-hole 20cm --spacing 5cm
  options:1:1: error: a stature of 80cm cannot be, expected 120 cm to 230 cm [impossible-rack]
  [2]
  $ rackpull-height --screened 2026-11-28 --first-hole 20cm --spacing 5cm
  options:1:1: error: the height of the bar at lockout is missing, expected "lockout", or "stature" to estimate it from [impossible-rack]
  [2]
  $ measured
  options:1:1: error: the rack is missing, expected "first_hole" and "spacing", or "heights", or "blocks" [impossible-rack]
  [2]
  $ measured --first-hole 20cm
  options:1:1: error: "spacing" of the rack is missing [impossible-rack]
  [2]
  $ measured --first-hole 20cm --spacing 0cm
  options:1:1: error: a spacing of nothing cannot be, measure it again [impossible-rack]
  [2]
  $ measured --heights 20cm,40cm,30cm
  options:1:1: error: the heights are out of order at 30cm, expected the lowest first [impossible-rack]
  [2]
  $ measured --heights 80cm,85cm
  options:1:1: error: no height of the rack lies inside the pull, which goes from 22.5 cm to 78 cm [impossible-rack]
  [2]
  $ measured --first-hole 20cm --spacing 5cm --holes 9
  options:1:1: error: the highest place for the bar inside the pull is at 60 cm, too low to begin with: expected one from 64.1 cm to below 78 cm, for a quarter of the pull [impossible-rack]
  [2]
  $ measured --first-hole 20cm --spacing 5mm
  options:1:1: error: 111 heights lie inside the pull, expected at most 64 [impossible-rack]
  [2]
  $ measured --first-hole 20cm --spacing 5cm --plate 45in
  options:1:1: error: plates of 45in across cannot be, expected 15 cm to 70 cm [impossible-rack]
  [2]
  $ measured --heights 65cm --blocks 45cm
  options:1:1: error: the rack is described twice, expected either "first_hole" and "spacing", or "heights", or "blocks" [impossible-rack]
  [2]
  $ measured --blocks 45cm --pin-offset 2cm
  options:1:1: error: blocks have no pins, so "pin_offset" does not belong here [impossible-rack]
  [2]
  $ measured --first-hole 20cm --spacing 5cm --trial 80cm:0
  options:1:1: error: the height 80cm in the log is outside the pull, which goes from 22.5 cm to 78 cm [impossible-rack]
  [2]

So are values that are no values:

  $ measured --first-hole 20
  rackpull-height: --first-hole: "20" is not right here, expected a length such as "172 cm" or "68 in"; see rackpull-height --help
  [2]
  $ measured --first-hole 20cm --spacing 5cm --holes 0
  rackpull-height: --holes: Value 0 not in range 1 to 999; see rackpull-height --help
  [2]
  $ measured --trial 62cm
  rackpull-height: --trial: "62cm" is not right here, expected HEIGHT:PAIN or HEIGHT:PAIN:MORNING, such as 62cm:0:settled, with a day before it if you like; see rackpull-height --help
  [2]
  $ measured --trial 62:0
  rackpull-height: --trial: "62" is not right here, expected a length such as "172 cm" or "68 in"; see rackpull-height --help
  [2]
  $ measured --trial 62cm:11
  rackpull-height: --trial: "11/10" is not right here, expected a rating from "0/10" to "10/10"; see rackpull-height --help
  [2]
  $ measured --trial 62cm:0:good
  rackpull-height: --trial: "good" is not right here, expected one of unknown, settled, worse; see rackpull-height --help
  [2]
  $ measured --trial 2026-02-30:62cm:0
  rackpull-height: --trial: 2026-02-30 is not a day, expected one such as 2026-11-23; see rackpull-height --help
  [2]
  $ measured --from 23.11.2026
  rackpull-height: --from: 23.11.2026 is not a day, expected one such as 2026-11-23; see rackpull-height --help
  [2]
  $ measured --trial 62cm:0 --sign pain
  rackpull-height: --sign: "pain" is a measure, expected a sign that is there or not; see rackpull-height --help
  [2]
  $ measured --sign foot-dorp
  rackpull-height: --sign: "foot-dorp" is not a known finding id, did you mean "foot-drop"?; see rackpull-height --help
  [2]
  $ measured --load 50kg
  rackpull-height: --load: it is the weight in --trial, which is missing; see rackpull-height --help
  [2]
  $ measured --form broken
  rackpull-height: --form: it is how --trial went, which is missing; see rackpull-height --help
  [2]
  $ measured --units ft
  rackpull-height: --units: "ft" is not right here, expected one of cm, in; see rackpull-height --help
  [2]
  $ measured --card --json
  rackpull-height: --card: it is a page to print, so it goes without --json; see rackpull-height --help
  [2]
  $ echo 'rack_log: [{date: 2026-02-30, height: 62 cm, pain: 0/10}]' | rackpull-height
  -:1:19: error: "2026-02-30" is not right here, expected a day that exists, such as 2026-11-20 [wrong-type]
  [2]
  $ echo 'rack_log: [{height: 62 cm}, {load: 50 kg}, {signs: [pain]}]' | rackpull-height
  -:1:12: error: "pain" is missing: it goes with "height" [missing-key]
  -:1:29: error: the entry says nothing, expected "height" and "pain", or a report such as "next_morning: settled" [missing-key]
  -:1:44: error: "pain" is a measure, expected a sign that is there or not [wrong-type]
  [2]
  $ (cat jane.yaml; echo 'rack_log: [{date: 2026-11-22, height: 65 cm, pain: 0/10}, {next_morning: settled}, {date: 2026-11-20, height: 65 cm, pain: 0/10}]') | rackpull-height
  -:1:1: error: the log goes back from 2026-11-22 to 2026-11-20; with entries that have no date it must be in the order of the days [log-order]
  [2]

A result that cannot be written is no success:

  $ rackpull-height jane.yaml > /dev/full
  rackpull-height: cannot write standard output: No space left on device
  [2]

A feeling that spreads below the knee ends the search and refers, also for somebody who could otherwise start alone:

  $ rackpull-height -j --screened 2026-11-28 --lockout 78cm --first-hole 20cm --spacing 5cm --trial 65cm:0:settled --sign radiates-to-calf > spread.json
  [1]
  $ jq -c '[.state, .next, .because], [.refer[].text]' spread.json
  ["stop",null,"the log tells of a feeling that spreads to the calf"]
  ["Stop rack pulls and see a professional before you lift again.","If you may go on after that, begin a new log."]
