glide-schedule says how many bouts of sciatic nerve glides to do next, and when. It never says more than one day ahead
while the number can still change. Kim has a nerve that burns since last week, and has never done glides:

  $ cat > kim.yaml <<END
  > client: kim
  > screened: 2026-11-28
  > answers: {burning: yes, recent-onset: yes, pain: 1/10}
  > glides: {leg: left, wake: 07:00, sleep: 22:00}
  > END
  $ glide-schedule --from 2026-11-23 kim.yaml
  kim: once on 2026-11-23 [start]
  
    Do     each time 20 slow reps with your left leg; pause 1 s at most at the end
           of each
    Why    nothing has been done yet, and the ladder begins low
    Review 2026-12-07 is the day to look back: if it is no better by then, see a
           professional
  
    Mon 2026-11-23  [ ] 07:00
                    worst ___/10   next morning  [ ] settled  [ ] worse
  
  The next morning write down how it was, and ask again. Nothing is fixed beyond
  that.
  
  Seated sciatic nerve glide
    Start  Sit tall on a chair with your feet on the floor. Rest your hands on
           your thighs.
      1.   Slowly straighten your sore leg as you look up a little.
      2.   Stop at the first light pull and pause for 1 second at most.
      3.   Bend the knee again as you lower your chin.
      4.   Keep the motion flowing, like a slow pendulum.
    Mind   Think of moving the nerve. Do not look for a deep stretch.
    Mind   Move slowly and gently. Pushing hard can upset the nerve more.
    Mind   A light, brief pull is the most you should feel. Never pain.
    Mind   Never stay at the end for more than 1 second.
    Mind   Begin with once a day. Add a time only after a good day, up to 5.
    Mind   If you feel worse after, do not add more. Do less until it calms.
    Mind   Get medical help now if nerve pain starts in both legs.
    Source No document writes the steps out; we use a common sliding version.
  
  How it goes on
    - Add one time a day, and only after a day that went well.
    - Never do more than five times a day.
    - A light pull, up to 2/10, is fine. Pain is not. More than that means the day
      did not go well.
    - The pull should be gone within 10 minutes.
    - If a day did not go well, do not do more. Stay or go back until it calms.
    - No report the next morning does not count as a good day.
    - A time you missed is gone. Never do two in a row to catch up.
    - There are more kinds of glides. A professional can show you one that suits
      you.
    - After a day that did not go well, do one time less.
    - If two days in a row do not go well, stop and see a professional.
    - After three days without glides, start again with one time a day.
    - Leave at least two hours between one time and the next.
    - Do none in the last hour before bed.
  
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

Without a first day there is no date, and no day to look back:

  $ glide-schedule kim.yaml | head -8
  kim: once on the first day [start]
  
    Do     each time 20 slow reps with your left leg; pause 1 s at most at the end
           of each
    Why    nothing has been done yet, and the ladder begins low
  
    first day       [ ] 07:00
                    worst ___/10   next morning  [ ] settled  [ ] worse

Whoever did glides writes down a line a day. From here on only the first lines and the notes are shown:

  $ short() { sed -n '1p; /^  Why/p; / \[ \] [0-2]/p; /^Good to know/,/^$/{/./p}'; }
  $ with() { { cat kim.yaml; echo "glide_log:"; cat; } > log-of-kim.yaml; glide-schedule "$@" log-of-kim.yaml | short; }

A day that went well, with a morning that did too, brings one bout more:

  $ with <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}
  > END
  kim: twice on 2026-11-24 [advance]
    Why    the last day went well, and so did the morning after
    Tue 2026-11-24  [ ] 07:00  [ ] 20:55
  $ with <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-24, done: 2, during: 2/10, settled_after: 10 min, next_morning: settled}
  > END
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 07:00  [ ] 13:55  [ ] 20:55

No report of the morning after is no good report:

  $ with <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10}
  > END
  kim: once on 2026-11-24 [hold]
    Why    nobody has said how the morning after the last day was
    Tue 2026-11-24  [ ] 07:00

It may follow in an entry of its own, with the date of the glides:

  $ with <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10}
  >   - {date: 2026-11-23, next_morning: settled}
  > END
  kim: twice on 2026-11-24 [advance]
    Why    the last day went well, and so did the morning after
    Tue 2026-11-24  [ ] 07:00  [ ] 20:55

Missed bouts are never made up for, and extra ones earn nothing:

  $ with <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-24, done: 1, during: 1/10, next_morning: settled}
  > END
  kim: twice on 2026-11-25 [hold]
    Why    not all of the last day's bouts were done
    Wed 2026-11-25  [ ] 07:00  [ ] 20:55
  Good to know
    - 2026-11-24: 1 of 2 bouts were done. What was missed is not made up for, and
      the day brings no more.
  $ with <<END
  >   - {date: 2026-11-23, done: 3, during: 1/10, next_morning: settled}
  > END
  kim: twice on 2026-11-24 [advance]
    Why    the last day went well, and so did the morning after
    Tue 2026-11-24  [ ] 07:00  [ ] 20:55
  Good to know
    - 2026-11-23: 3 bouts were done and 1 was due. More than that earns no more.

Five bouts are the most. There the same day comes again while it goes well, as far ahead as --days allows:

  $ cat > five.yaml <<END
  >   - {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-24, done: 2, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-25, done: 3, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-26, done: 4, during: 1/10, next_morning: settled}
  >   - {date: 2026-11-27, done: 5, during: 1/10, next_morning: settled}
  > END
  $ with < five.yaml
  kim: 5 times a day from 2026-11-28 to 2026-12-04 [hold]
    Why    this is the most there is
    Sat 2026-11-28  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Sun 2026-11-29  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Mon 2026-11-30  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Tue 2026-12-01  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Wed 2026-12-02  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Thu 2026-12-03  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Fri 2026-12-04  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
  $ with --days 2 < five.yaml
  kim: 5 times a day from 2026-11-28 to 2026-11-29 [hold]
    Why    this is the most there is
    Sat 2026-11-28  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55
    Sun 2026-11-29  [ ] 07:00  [ ] 10:25  [ ] 13:55  [ ] 17:25  [ ] 20:55

More than a light pull, a pull that stays, a worse morning or pain that spreads make a bad day. It takes one bout away:

  $ (head -3 five.yaml; echo '  - {date: 2026-11-26, done: 4, during: 3/10, next_morning: settled}') | with
  kim: 3 times on 2026-11-27 [step-back]
    Why    the last day did not go well
    Fri 2026-11-27  [ ] 07:00  [ ] 13:55  [ ] 20:55
  $ (head -3 five.yaml; echo '  - {date: 2026-11-26, done: 4, during: 0/10, settled_after: 11 min}') | with | head -1
  kim: 3 times on 2026-11-27 [step-back]
  $ (head -3 five.yaml; echo '  - {date: 2026-11-26, done: 4, during: 0/10, next_morning: worse}') | with | head -1
  kim: 3 times on 2026-11-27 [step-back]
  $ (head -3 five.yaml; echo '  - {date: 2026-11-26, done: 4, during: 0/10, signs: [radiates-to-calf]}') | with | head -1
  kim: 3 times on 2026-11-27 [step-back]

On once a day it brings a pause, and after the pause another try:

  $ echo '  - {date: 2026-11-23, done: 1, during: 4/10}' > bad.yaml
  $ with < bad.yaml
  kim: a pause until the end of 2026-11-24 [wait]
    Why    once a day was too much, so there is a pause
  $ with --from 2026-11-25 < bad.yaml
  kim: once on 2026-11-25 [hold]
    Why    the last day did not go well, so it is tried once more
    Wed 2026-11-25  [ ] 07:00

The page of a pause has no times, and still says when to stop and get help:

  $ with < bad.yaml > /dev/null
  $ glide-schedule log-of-kim.yaml | sed '/^How/,/^$/d' | head -13
  kim: a pause until the end of 2026-11-24 [wait]
  
    Why    once a day was too much, so there is a pause
    Review 2026-12-07 is the day to look back: if it is no better by then, see a
           professional
  
  Do no glides until then. After that, ask again.
  
  Stop and get help
    - Get emergency help at once if you cannot control your bladder or bowels. Do
      the same if the skin between your legs goes numb, or if you are weak or numb
      and it is sudden or severe.
    - Get emergency help too if your urine turns dark, or if leg trouble comes

A day of the pause that was used anyway earns nothing:

  $ (cat bad.yaml; echo '  - {date: 2026-11-24, done: 1, during: 0/10, next_morning: settled}') | with
  kim: once on 2026-11-25 [hold]
    Why    the last day was one of the pause, so it earns nothing
    Wed 2026-11-25  [ ] 07:00
  Good to know
    - 2026-11-24: it was a day of the pause, so it earns nothing.

Two bad days in a row stop, and stay stopped:

  $ (cat bad.yaml; echo '  - {date: 2026-11-25, done: 1, during: 4/10}') | with
  kim: no nerve glides now [stop]
  $ glide-schedule log-of-kim.yaml
  kim: no nerve glides now [stop]
  
  Glides have left you worse.
  Stop nerve glides and see a professional before you go on.
  If you may go on after that, begin a new log.
  
  No clinician has reviewed this advice yet.
  [1]
  $ glide-schedule --from 2026-12-24 log-of-kim.yaml > /dev/null
  [1]

So does a sign of danger, on any day. Here a foot goes numb:

  $ (head -2 five.yaml; echo '  - {date: 2026-11-25, done: 1, during: 0/10, signs: [numbness-leg-foot]}') | with
  kim: no nerve glides now [stop]
  $ glide-schedule log-of-kim.yaml
  kim: no nerve glides now [stop]
  
  The log tells of numbness in a leg or foot.
  Stop nerve glides and see a professional before you go on.
  If you may go on after that, begin a new log.
  
  Why
    - A leg or foot is numb. See a professional. Get emergency help if it is ever
      sudden or severe.
  
  No clinician has reviewed this advice yet.
  [1]

Bad news of a day without glides counts for the glides before, good news counts for nothing:

  $ (head -2 five.yaml; echo '  - {date: 2026-11-25, signs: [radiates-to-foot]}') | with
  kim: twice on 2026-11-25 [step-back]
    Why    the last day did not go well
    Wed 2026-11-25  [ ] 07:00  [ ] 20:55
  Good to know
    - 2026-11-25: no glides were done that day, so its bad report counts for the
      day before it.
  $ (head -2 five.yaml; echo '  - {date: 2026-11-25, next_morning: settled}') | with
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 07:00  [ ] 13:55  [ ] 20:55
  Good to know
    - 2026-11-25: the report counts for nothing, because no glides were done that
      day. Give a report the date of its glides.

After two days without glides it goes on as before. After three it begins again:

  $ head -3 five.yaml | with --from 2026-11-28
  kim: 4 times on 2026-11-28 [advance]
    Why    the last day went well, and so did the morning after
    Sat 2026-11-28  [ ] 07:00  [ ] 11:35  [ ] 16:15  [ ] 20:55
  $ head -3 five.yaml | with --from 2026-11-29
  kim: once on 2026-11-29 [start]
    Why    there was a gap, so the ladder begins again
    Sun 2026-11-29  [ ] 07:00
  $ (head -3 five.yaml; echo '  - {date: 2026-11-29, done: 4, during: 0/10, next_morning: settled}') | with
  kim: twice on 2026-11-30 [advance]
    Why    the last day went well, and so did the morning after
    Mon 2026-11-30  [ ] 07:00  [ ] 20:55
  Good to know
    - 2026-11-29: after a gap the ladder began again.
    - 2026-11-29: 4 bouts were done and 1 was due. More than that earns no more.

Two weeks after the first day it is time to look back, and that stays said:

  $ head -3 five.yaml | with --from 2026-12-07 > /dev/null
  $ glide-schedule --from 2026-12-07 log-of-kim.yaml | grep -A1 Review
    Review 2026-12-07 is the day to look back: if it is no better by then, see a
           professional
  $ glide-schedule --from 2026-12-08 log-of-kim.yaml | grep -A1 Review
    Review 2026-12-07 was the day to look back: if it is no better since, see a
           professional

Of two entries of one day the least that was done and the worst that was felt count:

  $ (head -2 five.yaml; echo '  - {date: 2026-11-24, done: 1, during: 5/10}') | with
  kim: once on 2026-11-25 [step-back]
    Why    the last day did not go well
    Wed 2026-11-25  [ ] 07:00

Days without glides may be written down too:

  $ (head -2 five.yaml; echo '  - {date: 2026-11-25, done: 0}') | with
  kim: 3 times on 2026-11-26 [advance]
    Why    the last day went well, and so did the morning after
    Thu 2026-11-26  [ ] 07:00  [ ] 13:55  [ ] 20:55


Options alone
=============

Who has no file says with options that every safety question was asked and answered no:

  $ glide-schedule --screened 2026-11-28 --from 2026-11-23 --leg right | short
  once on 2026-11-23 [start]
    Why    nothing has been done yet, and the ladder begins low
    Mon 2026-11-23  [ ] 07:00
  Good to know
    - If you do not say when you get up, the day begins at 07:00.
    - If you do not say when you go to bed, the day ends at 22:00.
    - Nothing you report points to the nerve, so glides may not be what you need.
  $ glide-schedule --screened 2026-11-28 --from 2026-11-23 --done 1 --during 1 --leg right | short
  once on 2026-11-24 [hold]
    Why    nobody has said how the morning after the last day was
    Tue 2026-11-24  [ ] 07:00
  Good to know
    - If you do not say when you get up, the day begins at 07:00.
    - If you do not say when you go to bed, the day ends at 22:00.
    - Nothing you report points to the nerve, so glides may not be what you need.

Without that, nobody is given a glide:

  $ glide-schedule --from 2026-11-23 --done 1 --during 1 | head -5
  no nerve glides now [stop]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.
  
  $ glide-schedule --from 2026-11-23 --done 1 --during 1 > /dev/null
  [1]

--log keeps the log in a file. The first day, and what came of it in the evening:

  $ glide-schedule --log glides.yaml --from 2026-11-23 kim.yaml | short
  glide-schedule: glides.yaml has no entries yet
  kim: once on 2026-11-23 [start]
    Why    nothing has been done yet, and the ladder begins low
    Mon 2026-11-23  [ ] 07:00
  $ glide-schedule --log glides.yaml --from 2026-11-23 --done 1 --during 1/10 --settled-after '2 min' kim.yaml | short
  kim: once on 2026-11-24 [hold]
    Why    nobody has said how the morning after the last day was
    Tue 2026-11-24  [ ] 07:00

The next morning, and that evening:

  $ glide-schedule --log glides.yaml --from 2026-11-24 --morning settled kim.yaml | short
  kim: twice on 2026-11-24 [advance]
    Why    the last day went well, and so did the morning after
    Tue 2026-11-24  [ ] 07:00  [ ] 20:55
  $ glide-schedule --log glides.yaml --from 2026-11-24 --done 2 --during 1/10 kim.yaml | short
  kim: twice on 2026-11-25 [hold]
    Why    nobody has said how the morning after the last day was
    Wed 2026-11-25  [ ] 07:00  [ ] 20:55

On the third day both at once. The morning is the one after the second day:

  $ glide-schedule --log glides.yaml --from 2026-11-25 --morning settled --done 3 --during 0 kim.yaml | short
  kim: 3 times on 2026-11-26 [hold]
    Why    nobody has said how the morning after the last day was
    Thu 2026-11-26  [ ] 07:00  [ ] 13:55  [ ] 20:55
  $ cat glides.yaml
  - {date: 2026-11-23, done: 1, during: 1/10, settled_after: 2 min}
  - {date: 2026-11-23, next_morning: settled}
  - {date: 2026-11-24, done: 2, during: 1/10}
  - {date: 2026-11-24, next_morning: settled}
  - {date: 2026-11-25, done: 3, during: 0/10}

Saying the same again changes nothing:

  $ glide-schedule --log glides.yaml --from 2026-11-25 --done 3 --during 0 kim.yaml | head -1
  glide-schedule: what is in the log already was not added again
  kim: 3 times on 2026-11-26 [hold]
  $ wc -l < glides.yaml
  5

A sign that comes later is about the last glides:

  $ glide-schedule --log glides.yaml --from 2026-11-26 --sign radiates-to-calf kim.yaml | short
  kim: twice on 2026-11-26 [step-back]
    Why    the last day did not go well
    Thu 2026-11-26  [ ] 07:00  [ ] 20:55
  $ tail -1 glides.yaml
  - {date: 2026-11-25, signs: [radiates-to-calf]}

The morning after today's glides has not come yet, so nothing is written:

  $ glide-schedule --log new.yaml --from 2026-11-23 --done 1 --during 1 --morning settled kim.yaml
  glide-schedule: new.yaml: --morning tells of the day before, but there is no earlier day with glides; nothing was written to it
  [2]
  $ cat new.yaml
  cat: new.yaml: No such file or directory
  [1]

Nor is a day before the last:

  $ glide-schedule --log glides.yaml --from 2025-11-26 --done 3 --during 0 kim.yaml
  glide-schedule: glides.yaml: the log tells of 2026-11-23, which is after 2025-11-26; nothing was written to it
  [2]
  $ wc -l < glides.yaml
  6

A log may have comments and line ends of Windows. With a fault in it nothing is answered, and nothing written:

  $ printf '# glides of kim\r\n- {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}\r\n' > windows.yaml
  $ glide-schedule --log windows.yaml --from 2026-11-24 --done 2 --during 1 kim.yaml | head -1
  kim: twice on 2026-11-25 [hold]
  $ tail -1 windows.yaml
  - {date: 2026-11-24, done: 2, during: 1/10}
  $ echo '- {date: 2026-02-30, done: 1, during: 1/11}' > faulty.yaml
  $ glide-schedule --log faulty.yaml --from 2026-11-24 --done 2 --during 1 kim.yaml
  faulty.yaml:1:10: error: "2026-02-30" is not right here, expected a day that exists, such as 2026-11-20 [wrong-type]
  faulty.yaml:1:39: error: "1/11" is not right here, expected a rating from "0/10" to "10/10" [wrong-type]
  glide-schedule: faulty.yaml: the log has 2 faults, so nothing was written to it
  [2]

No file is written over by another:

  $ glide-schedule --log glides.yaml --ics glides.yaml --tz UTC kim.yaml
  glide-schedule: --ics: it names the file of --log, expected another; see glide-schedule --help
  [2]
  $ glide-schedule --log glides.yaml --output glides.yaml kim.yaml
  glide-schedule: --output: it names the file of --log or --ics, expected another; see glide-schedule --help
  [2]
  $ wc -l < glides.yaml
  6

A log is that of one person:

  $ glide-schedule --log glides.yaml kim.yaml kim.yaml > /dev/null
  kim.yaml:1:1: error: --log and --ics keep the log and the calendar of one person, expected one [one-person]
  [2]


Hours
=====

Bouts are as far apart as the day allows, and none lies in the last hour before bed unless --late says so:

  $ head -2 five.yaml > two.yaml
  $ with < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 07:00  [ ] 13:55  [ ] 20:55
  $ with --late < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 07:00  [ ] 14:25  [ ] 21:55
  $ with --wake 05:30 --sleep 20:15 < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 05:30  [ ] 12:20  [ ] 19:10

A day may end after midnight:

  $ with --wake 12:00 --sleep 02:00 < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 12:00  [ ] 18:25  [ ] 00:55 (night)
  $ glide-schedule -j --wake 12:00 --sleep 02:00 log-of-kim.yaml | jq -c '.days[0].bouts[-1]'
  {"time":"00:55","date":"2026-11-26","reps":20,"leg":"left","max_hold":"1 s"}

Busy times stay free:

  $ with --busy 09:00-17:00 < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 07:00  [ ] 17:00  [ ] 20:55
  $ with --busy 07:00-09:30,13:00-15:00 --busy 18:00-23:00 < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 09:30  [ ] 12:55  [ ] 17:55

At least two hours lie between two bouts. What does not fit is dropped:

  $ with --wake 08:00 --sleep 13:05 < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 08:00  [ ] 10:00  [ ] 12:00
  $ with --wake 08:00 --sleep 13:00 < two.yaml
  kim: twice on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 08:00  [ ] 11:55
  Good to know
    - Only 2 of 3 bouts fit into the day; the others are dropped.

The last bout of a day is not too close to the first of the next:

  $ with --wake 08:00 --sleep 08:00 --late < two.yaml
  kim: 3 times on 2026-11-25 [advance]
    Why    the last day went well, and so did the morning after
    Wed 2026-11-25  [ ] 08:00  [ ] 19:00  [ ] 06:00 (night)

Where not even one fits, that is said:

  $ glide-schedule --wake 08:00 --sleep 09:05 --from 2026-11-23 kim.yaml | head -1
  kim: once on 2026-11-23 [start]
  $ glide-schedule --wake 08:00 --sleep 09:00 --from 2026-11-23 kim.yaml
  kim.yaml:1:1: error: the day is too short for a bout, expected more hours between wake and sleep [impossible-glides]
  [2]
  $ glide-schedule --busy 07:00-21:00 --from 2026-11-23 kim.yaml
  kim.yaml:1:1: error: no time of the day is free for a bout, expected fewer busy hours [impossible-glides]
  [2]

Hours that nobody named are named as assumed:

  $ grep -v glides kim.yaml > plain.yaml
  $ glide-schedule --from 2026-11-23 plain.yaml | sed -n '/^Good/,/^$/{/./p}'
  Good to know
    - Nobody has said which leg. Glide the sore one, or say left, right or both.
    - If you do not say when you get up, the day begins at 07:00.
    - If you do not say when you go to bed, the day ends at 22:00.


Legs
====

The documents do not say whether the 20 repetitions are for each leg. They are, unless --reps-for says otherwise:

  $ dose() { glide-schedule --from 2026-11-23 "$@" | sed -n '/^  Do/,/^  Why/p' | grep -v Why; }
  $ dose --leg right kim.yaml
    Do     each time 20 slow reps with your right leg; pause 1 s at most at the
           end of each
  $ dose --leg both kim.yaml
    Do     each time 20 slow reps with each leg; pause 1 s at most at the end of
           each
  $ dose --leg both --reps-for each-leg kim.yaml
    Do     each time 20 slow reps with each leg; pause 1 s at most at the end of
           each
  $ dose --leg both --reps-for both-legs kim.yaml
    Do     each time 20 slow reps, half of them with each leg; pause 1 s at most
           at the end of each
  $ glide-schedule --leg both --sources --from 2026-11-23 kim.yaml | sed -n '/^Good/,/^$/{/./p}'
  Good to know
    - Do about 20 slow repetitions each time. With both legs, that is for each
      leg.

--sources says of each statement where it stands, or that it is our choice:

  $ glide-schedule --leg both --sources --from 2026-11-23 kim.yaml | sed -n '/^  Do/,/^$/p; /^How it/,/^$/p'
    Do     each time 20 slow reps with each leg [doc-004:197; our choice]; pause 1
           s at most at the end of each [doc-004:195]
    Why    nothing has been done yet, and the ladder begins low [doc-004:197]
    Review 2026-12-07 is the day to look back: if it is no better by then, see a
           professional [doc-001:92, 124; our choice]
  
  How it goes on
    - Add one time a day, and only after a day that went well. [doc-004:197;
      doc-004:197-199]
    - Never do more than five times a day. [doc-004:199; doc-004:197-199; our
      choice]
    - A light pull, up to 2/10, is fine. Pain is not. More than that means the day
      did not go well. [doc-000:13; doc-004:195; our choice]
    - The pull should be gone within 10 minutes. [doc-004:195; our choice]
    - If a day did not go well, do not do more. Stay or go back until it calms.
      [doc-004:197-199]
    - No report the next morning does not count as a good day. [doc-000:13;
      doc-001:90; doc-003:16; our choice]
    - A time you missed is gone. Never do two in a row to catch up.
      [doc-004:197-199; our choice]
    - There are more kinds of glides. A professional can show you one that suits
      you. [doc-004:193; doc-000:13]
    - After a day that did not go well, do one time less. [doc-004:197-199; our
      choice]
    - If two days in a row do not go well, stop and see a professional.
      [doc-004:197-199; our choice]
    - After three days without glides, start again with one time a day. [our
      choice]
    - Leave at least two hours between one time and the next. [our choice]
    - Do none in the last hour before bed. [our choice]
  


Calendar
========

--ics writes the bouts to a calendar file as well, each with an alarm that says when to stop:

  $ echo '  - {date: 2026-11-23, done: 1, during: 1/10, next_morning: settled}' | with --ics kim.ics --tz Europe/Berlin
  kim: twice on 2026-11-24 [advance]
    Why    the last day went well, and so did the morning after
    Tue 2026-11-24  [ ] 07:00  [ ] 20:55
  $ tr -d '\r' < kim.ics | sed -n '/BEGIN:VEVENT/,/END:VEVENT/p; /END:VEVENT/q'
  BEGIN:VEVENT
  UID:glide-b884d37de0e06213-2-1@hamkit
  DTSTAMP:20261124T000000Z
  DTSTART;TZID=Europe/Berlin:20261124T070000
  DTEND;TZID=Europe/Berlin:20261124T070500
  SUMMARY:Nerve glides: 20 slow reps with your left leg
  DESCRIPTION:Sit tall on a chair with your feet on the floor. Rest your 
   hands on your thighs.\n- Slowly straighten your sore leg as you look up a 
   little.\n- Stop at the first light pull and pause for 1 second at 
   most.\n- Bend the knee again as you lower your chin.\n- Keep the motion 
   flowing\, like a slow pendulum.\nA light pull\, up to 2/10\, is fine. 
   Pain is not. More than that means the day did not go well.\nNever stay at 
   the end for more than 1 second.\nStop and get help if a leg goes numb or 
   weak\, or you lose control of bladder or bowels.
  STATUS:CONFIRMED
  SEQUENCE:0
  BEGIN:VALARM
  ACTION:DISPLAY
  DESCRIPTION:Stop and get help if a leg goes numb or weak\, or you lose 
   control of bladder or bowels.
  TRIGGER:PT0S
  END:VALARM
  END:VEVENT

The next run takes what the last one wrote. What is the same stays the same, byte for byte:

  $ glide-schedule --ics again.ics --tz Europe/Berlin --previous kim.ics log-of-kim.yaml > /dev/null
  $ cmp kim.ics again.ics

Other hours move an event and do not make a second one:

  $ events() { tr -d '\r' < "$1" | grep -E '^(UID|DTSTART;|SUMMARY|STATUS|SEQUENCE)'; }
  $ glide-schedule --ics kim.ics --tz Europe/Berlin --previous kim.ics --wake 09:00 log-of-kim.yaml > /dev/null
  $ events kim.ics
  UID:glide-b884d37de0e06213-2-1@hamkit
  DTSTART;TZID=Europe/Berlin:20261124T090000
  SUMMARY:Nerve glides: 20 slow reps with your left leg
  STATUS:CONFIRMED
  SEQUENCE:1
  UID:glide-b884d37de0e06213-2-2@hamkit
  DTSTART;TZID=Europe/Berlin:20261124T205500
  SUMMARY:Nerve glides: 20 slow reps with your left leg
  STATUS:CONFIRMED
  SEQUENCE:0

The first bout of that day brings pain. The rest of the day is cancelled, and the next day has one bout:

  $ glide-schedule --ics kim.ics --tz Europe/Berlin --previous kim.ics --from 2026-11-24 --done 1 --during 5 \
  >   log-of-kim.yaml | head -1
  kim: once on 2026-11-25 [step-back]
  $ events kim.ics
  UID:glide-b884d37de0e06213-2-1@hamkit
  DTSTART;TZID=Europe/Berlin:20261124T090000
  SUMMARY:CANCELLED: Nerve glides: 20 slow reps with your left leg
  STATUS:CANCELLED
  SEQUENCE:2
  UID:glide-b884d37de0e06213-2-2@hamkit
  DTSTART;TZID=Europe/Berlin:20261124T205500
  SUMMARY:CANCELLED: Nerve glides: 20 slow reps with your left leg
  STATUS:CANCELLED
  SEQUENCE:1
  UID:glide-b884d37de0e06213-3-1@hamkit
  DTSTART;TZID=Europe/Berlin:20261125T070000
  SUMMARY:Nerve glides: 20 slow reps with your left leg
  STATUS:CONFIRMED
  SEQUENCE:0

Whoever is stopped keeps no bout, and hears it whatever is wrong with the calendar:

  $ glide-schedule --ics kim.ics --tz Europe/Berlin --previous kim.ics --from 2026-11-25 --sign saddle-numbness \
  >   log-of-kim.yaml > /dev/null
  [1]
  $ events kim.ics | grep -A2 20261125
  DTSTART;TZID=Europe/Berlin:20261125T070000
  SUMMARY:CANCELLED: Nerve glides: 20 slow reps with your left leg
  STATUS:CANCELLED
  $ glide-schedule --ics nowhere/kim.ics --tz Europe/Berlin --from 2026-11-25 --sign saddle-numbness \
  >   log-of-kim.yaml | head -4
  glide-schedule: cannot write nowhere/kim.ics: No such file or directory
  kim: no nerve glides now [stop]
  
  Call your emergency number or go to an emergency department now. Do not drive
  yourself.

What makes no calendar:

  $ glide-schedule --ics x.ics --tz Europe/Berln --from 2026-11-23 kim.yaml
  kim.yaml:1:1: error: no time zone is called "Europe/Berln", did you mean "Europe/Berlin"? [no-calendar]
  [2]
  $ grep -v client kim.yaml | glide-schedule --ics x.ics --tz Europe/Berlin --from 2026-11-23
  -:1:1: error: a calendar needs "client", so that its events stay the same [no-calendar]
  [2]
  $ glide-schedule --ics x.ics --tz Europe/Berlin kim.yaml
  kim.yaml:1:1: error: a calendar needs a first day, expected one with --from [no-calendar]
  [2]
  $ glide-schedule --ics x.ics --tz Europe/Berlin --previous kim.yaml --from 2026-11-23 kim.yaml
  kim.yaml:1:1: error: the previous calendar is not one whole iCalendar file, expected what an earlier run wrote, from BEGIN:VCALENDAR to END:VCALENDAR [no-calendar]
  [2]
  $ glide-schedule --ics x.ics --tz Europe/Berlin --previous gone.ics --from 2026-11-23 kim.yaml
  glide-schedule: gone.ics: No such file or directory
  [2]
  $ glide-schedule --ics nowhere/x.ics --tz Europe/Berlin --from 2026-11-23 kim.yaml
  glide-schedule: cannot write nowhere/x.ics: No such file or directory
  [2]
  $ glide-schedule --ics x.ics --from 2026-11-23 kim.yaml
  glide-schedule: --ics requires --tz; see glide-schedule --help
  [2]
  $ ls x.ics
  ls: cannot access 'x.ics': No such file or directory
  [2]


Who gets none, or no more
=========================

A red flag, an open safety question or weakness stops before any log is looked at:

  $ printf 'screened: 2026-11-28\nanswers: {saddle-numbness: yes}\n' | glide-schedule
  no nerve glides now [stop]
  
  Call your emergency number or go to an emergency department now. Do not drive
  yourself.
  
  Why
    - The skin between your legs is numb or tingles. Get emergency help now.
      Nerves at the base of your spine may be in danger.
  
  No clinician has reviewed this advice yet.
  [1]
  $ printf 'answers: {burning: yes}\n' | glide-schedule | head -8
  no nerve glides now [stop]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.
  
  Why
    - Your nerve signs may have lasted longer than two weeks. See a professional.
      Glides alone may not be enough.
  $ printf 'screened: 2026-11-28\nanswers: {weakness-leg-foot: yes}\n' | glide-schedule
  no nerve glides now [stop]
  
  Weakness or a fresh injury is looked at before nerve glides.
  Stop nerve glides and see a professional before you go on.
  
  Why
    - A leg or foot is weak. See a doctor this week. If it becomes sudden or
      severe, get emergency help.
  
  No clinician has reviewed this advice yet.
  [1]
  $ printf 'screened: 2026-11-28\nanswers: {burning: yes, recent-onset: yes, glide-not-tolerated: yes}\n' | glide-schedule
  no nerve glides now [stop]
  
  Glides have left you worse.
  Stop nerve glides and see a professional before you go on.
  
  No clinician has reviewed this advice yet.
  [1]

Somebody who waits for a professional stays at once a day:

  $ sed 's/recent-onset: yes/recent-onset: no/' kim.yaml > wait.yaml
  $ (cat wait.yaml; echo 'glide_log:'; head -3 five.yaml) | glide-schedule --days 2 | head -16
  kim: once a day from 2026-11-26 to 2026-11-27 [hold]
  
  These are gentle steps for the wait only. See a doctor, a physical therapist or
  a chiropractor, and ask if these steps suit you. Stop if a warning sign comes
  up.
  
    Do     each time 20 slow reps with your left leg; pause 1 s at most at the end
           of each
    Why    you are waiting for a professional, and nothing grows until then
    Review 2026-12-07 is the day to look back: if it is no better by then, see a
           professional
  
    Thu 2026-11-26  [ ] 07:00
                    worst ___/10   next morning  [ ] settled  [ ] worse
    Fri 2026-11-27  [ ] 07:00
                    worst ___/10   next morning  [ ] settled  [ ] worse

A stop is a stop for them too:

  $ (cat wait.yaml; echo 'glide_log:'; head -3 five.yaml; echo '  - {date: 2026-11-26, signs: [foot-drop]}') |
  >   glide-schedule | head -9
  kim: no nerve glides now [stop]
  
  Call a doctor, an urgent care clinic or a nurse line today. Do not wait for it
  to pass.
  
  Why
    - You can no longer lift the front of one foot. Get medical advice today. A
      nerve may be under pressure.
  

Somebody with no sign of a nerve is told:

  $ sed 's/burning: yes, //' kim.yaml | glide-schedule --from 2026-11-23 | sed -n '/^Good/,/^$/{/./p}'
  Good to know
    - Nothing you report points to the nerve, so glides may not be what you need.


Streams
=======

With -j there is one document a line for each record, in their order, and what cannot be answered gives an error in its
place. The status is that of the worst:

  $ cat > roster.ndjson <<END
  > {"client": "ann", "screened": "2026-11-28", "answers": {"burning": "yes", "recent-onset": "yes"}}
  > {"client": "bob", "screened": "2026-11-28", "answers": {"burning": "yes"}, "glide_log": [{"date": "2026-11-22", "done": 1}]}
  > {"client": "cem", "answers": {"burning": "yes"}}
  > {"client": "dee", "screened": "2026-11-28", "glide_log": [{"date": "2026-11-22", "done": 1, "during": "1/10", "next_morning": "settled"}]}
  > {"client": "eve", "screened": "2026-11-28", "glide_log": [{"date": "2026-11-24", "done": 1, "during": "1/10"}]}
  > END
  $ glide-schedule -j --from 2026-11-23 roster.ndjson | jq -c '[.client, .state, .level, .until, .message]'
  roster.ndjson:2:90: error: "during" is missing: it goes with "done" [missing-key]
  roster.ndjson:5:1: error: the log tells of 2026-11-24, which is after 2026-11-23 [impossible-glides]
  ["ann","start",1,"2026-11-23",null]
  [null,null,null,null,"\"during\" is missing: it goes with \"done\""]
  ["cem","stop",0,null,null]
  ["dee","advance",2,"2026-11-23",null]
  [null,null,null,null,"the log tells of 2026-11-24, which is after 2026-11-23"]
  $ glide-schedule -j --from 2026-11-23 roster.ndjson > /dev/null 2> /dev/null
  [2]
  $ glide-schedule -j -J 4 --from 2026-11-23 roster.ndjson 2> /dev/null > four; glide-schedule -j --from 2026-11-23 \
  >   roster.ndjson 2> /dev/null | cmp - four

A schedule carries its person on, so the next tool works it out again. Every statement has its sources:

  $ glide-schedule -j --from 2026-11-23 kim.yaml | glide-schedule -j --from 2026-11-24 | jq -c '.state, .days, .person.glides'
  "start"
  [{"date":"2026-11-24","stage":1,"bouts":[{"time":"07:00","reps":20,"leg":"left","max_hold":"1 s"}]}]
  {"leg":"left","wake":"07:00","sleep":"22:00"}
  $ glide-schedule -j --from 2026-11-23 kim.yaml | jq -c '.because, .sources'
  "nothing has been done yet, and the ladder begins low"
  [{"source":"doc-004","locator":"line 197","fact":"glide-start-once-daily"}]
  $ glide-schedule -j --from 2026-11-23 kim.yaml | jq -r '.stop_rules[0].text'
  Get emergency help at once if you cannot control your bladder or bowels. Do the same if the skin between your legs goes numb, or if you are weak or numb and it is sudden or severe.


Faults
======

  $ glide-schedule --from 2026-02-30 kim.yaml
  glide-schedule: --from: 2026-02-30 is not a day, expected one such as 2026-11-23; see glide-schedule --help
  [2]
  $ head -2 five.yaml | sed 's/11-24/02-30/' | with
  log-of-kim.yaml:7:12: error: "2026-02-30" is not right here, expected a day that exists, such as 2026-11-20 [wrong-type]
  $ head -2 five.yaml | with --from 2026-11-23
  log-of-kim.yaml:1:1: error: the log tells of 2026-11-24, which is after 2026-11-23 [impossible-glides]
  $ glide-schedule --done 1 --during 1 kim.yaml
  glide-schedule: --done: no tool reads the clock: say the day with --from DATE; see glide-schedule --help
  [2]
  $ glide-schedule --done 1 --from 2026-11-23 kim.yaml
  glide-schedule: --done: --done and --during go together; see glide-schedule --help
  [2]
  $ glide-schedule --done 1 --during 11 --from 2026-11-23 kim.yaml
  glide-schedule: --during: "11/10" is not right here, expected a rating from "0/10" to "10/10"; see glide-schedule --help
  [2]
  $ glide-schedule --done 100 --during 1 --from 2026-11-23 kim.yaml
  glide-schedule: --done: Value 100 not in range 0 to 99; see glide-schedule --help
  [2]
  $ glide-schedule --settled-after 5 --done 1 --during 1 --from 2026-11-23 kim.yaml
  glide-schedule: --settled-after: "5" is not right here, expected a time such as "30 s" or "2 min"; see glide-schedule --help
  [2]
  $ glide-schedule --sign numbness-leg-fot --from 2026-11-23 kim.yaml
  glide-schedule: --sign: "numbness-leg-fot" is not a known finding id, did you mean "numbness-leg-foot"?; see glide-schedule --help
  [2]
  $ glide-schedule --sign pain --from 2026-11-23 kim.yaml
  glide-schedule: --sign: "pain" is a measure, expected a sign that is there or not; see glide-schedule --help
  [2]
  $ glide-schedule --sign numbness-leg-foot kim.yaml
  kim.yaml:1:1: error: --sign needs the day, expected it with --from DATE [impossible-glides]
  [2]
  $ glide-schedule --morning settled --from 2026-11-23 kim.yaml
  kim.yaml:1:1: error: --morning tells of the day before, but there is no earlier day with glides [impossible-glides]
  [2]
  $ glide-schedule --morning fine --from 2026-11-23 kim.yaml
  glide-schedule: --morning: "fine" is not right here, expected one of unknown, settled, worse; see glide-schedule --help
  [2]
  $ glide-schedule --wake 7:00 kim.yaml
  glide-schedule: --wake: "7:00" is not right here, expected a time of day such as "07:00"; see glide-schedule --help
  [2]
  $ glide-schedule --sleep 24:00 kim.yaml
  glide-schedule: --sleep: "24:00" is not right here, expected a time of day such as "07:00"; see glide-schedule --help
  [2]
  $ glide-schedule --busy 12:00-09:00 kim.yaml
  glide-schedule: --busy: "12:00-09:00" is not right here, expected times of a day such as "09:00-12:00", the earlier first; see glide-schedule --help
  [2]
  $ glide-schedule --days 0 kim.yaml
  glide-schedule: --days: Value 0 not in range 1 to 366; see glide-schedule --help
  [2]
  $ glide-schedule --leg middle kim.yaml
  glide-schedule: --leg: "middle" is not right here, expected one of left, right, both; see glide-schedule --help
  [2]
  $ glide-schedule --from 2026-11-23 kim.yaml > /dev/full
  glide-schedule: cannot write standard output: No space left on device
  [2]
  $ with <<END
  >   - {date: 2026-11-23, done: 1}
  >   - {date: 2026-11-23}
  >   - {date: 2026-11-24, done: 1, during: 1, settled_after: 5}
  >   - {date: 2026-11-24, done: -1, during: 1/10}
  >   - {date: 2026-11-24, next_morning: fine, signs: [numbness-leg-fot, pain]}
  > END
  log-of-kim.yaml:6:5: error: "during" is missing: it goes with "done" [missing-key]
  log-of-kim.yaml:7:5: error: the entry says nothing, expected "done" and "during", or a report such as "next_morning: settled" [missing-key]
  log-of-kim.yaml:8:41: error: "1" has no unit, expected a rating from "0/10" to "10/10" [missing-unit]
  log-of-kim.yaml:8:59: error: "5" has no unit, expected a time such as "30 s" or "2 min" [missing-unit]
  log-of-kim.yaml:9:30: error: "-1" is not right here, expected a whole number such as 8 [wrong-type]
  log-of-kim.yaml:10:38: error: "fine" is not one of unknown, settled, worse [unknown-name]
  log-of-kim.yaml:10:52: error: "numbness-leg-fot" is not a known finding id, did you mean "numbness-leg-foot"? [unknown-id]

One command serves the first run and all later ones, so it can stand in a script:

  $ glide-schedule --ics daily.ics --previous daily.ics --tz Europe/Berlin --from 2026-11-23 kim.yaml > /dev/null; ls daily.ics
  daily.ics
  $ glide-schedule --ics - --tz Europe/Berlin kim.yaml
  glide-schedule: --ics: a calendar is a file, expected its name; see glide-schedule --help
  [2]

An open question that is no safety question has to be answered, no more than that:

  $ printf '%s\n' 'screened: 2026-11-28' 'answers: {burning: yes, recent-onset: yes, pop-at-injury: unknown}' | glide-schedule
  no nerve glides now [stop]
  
  Answer the open safety questions first. Until then nobody can say that exercise
  is safe for you.
  
  Safety questions without an answer
    - At the start, did you feel a pop or snap high at the back of your thigh?
      [pop-at-injury]
  
  No clinician has reviewed this advice yet.
  [1]
