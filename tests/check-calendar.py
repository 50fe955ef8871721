"""check-calendar.py [--empty-ok] FILE.ics...: what a calendar of glides must be, as read by another library than the one it was
written with, and its times by another reader of the zone data."""

import datetime
import pathlib
import sys
import zoneinfo

import dateutil.rrule
import icalendar

UTC = datetime.timezone.utc


def onsets(part, end):
    """The wall times, on the clock of before, from which an observance holds, up to `end`."""
    start = part.decoded("DTSTART")
    yield start
    rdates = part.get("RDATE", [])
    for dates in rdates if isinstance(rdates, list) else [rdates]:
        yield from (date.dt for date in dates.dts)
    if "RRULE" in part:
        rule = part["RRULE"].to_ical().decode()
        until = part["RRULE"].get("UNTIL")
        if until:  # in UTC; dateutil wants it on the clock of DTSTART
            local = until[0].replace(tzinfo=None) + part.decoded("TZOFFSETFROM")
            rule = ";".join(p for p in rule.split(";") if not p.startswith("UNTIL"))
            rule += f";UNTIL={local:%Y%m%dT%H%M%S}"
        yield from dateutil.rrule.rrulestr(rule, dtstart=start).between(start, end, inc=True)


def utc(zone, wall):
    """The instant that a wall time is by the VTIMEZONE, RFC 5545, 3.6.5."""
    held = [(onset, part) for part in zone.subcomponents for onset in onsets(part, wall) if onset <= wall]
    assert held, f"{zone['TZID']} says nothing about {wall}"
    _, part = max(held, key=lambda pair: pair[0])
    return (wall - part.decoded("TZOFFSETTO")).replace(tzinfo=UTC)


def instant(event, name, zones):
    time = event[name]
    assert isinstance(time.dt, datetime.datetime), f"{name} is a date"
    if "TZID" not in time.params:
        assert time.to_ical().endswith(b"Z"), f"{name} is floating"
        return time.dt.replace(tzinfo=UTC)
    tzid = time.params["TZID"]
    wall = time.dt.replace(tzinfo=None)
    assert len(zones.get(tzid, [])) == 1, f"{len(zones.get(tzid, []))} VTIMEZONEs for {tzid}"
    expected = wall.replace(tzinfo=zoneinfo.ZoneInfo(tzid))
    assert expected.astimezone(UTC).astimezone(expected.tzinfo).replace(tzinfo=None) == wall, f"{wall} is skipped"
    found = utc(zones[tzid][0], wall)
    assert found == expected.astimezone(UTC), f"{wall} is {found} by the VTIMEZONE, not {expected.astimezone(UTC)}"
    return found


def check(event, zones):
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "SEQUENCE"):
        assert name in event, f"{name} is missing"
        assert not isinstance(event[name], list), f"{name} is there twice"
    for name in ("RRULE", "RDATE", "ATTENDEE", "ORGANIZER", "DURATION"):
        assert name not in event, f"{name} is there"
    assert event["DTSTAMP"].to_ical().endswith(b"Z"), "DTSTAMP is not in UTC"
    assert "TZID" in event["DTSTART"].params, "DTSTART has no zone"
    assert event["SEQUENCE"] >= 0
    start = instant(event, "DTSTART", zones)
    assert start < instant(event, "DTEND", zones), "it ends before it starts"

    alarms = event.walk("VALARM")
    if event.get("STATUS") == "CANCELLED":
        assert not alarms, "it is cancelled and rings"
        assert event["SUMMARY"].startswith("CANCELLED: "), "it is cancelled and does not say so"
        assert event["SEQUENCE"] > 0, "it is cancelled and was never there"
        return start
    assert not event["SUMMARY"].startswith("CANCELLED"), "it says that it is cancelled"
    assert len(alarms) == 1, f"it has {len(alarms)} alarms"
    assert alarms[0]["ACTION"] == "DISPLAY"
    assert alarms[0].decoded("TRIGGER") == datetime.timedelta(), "it does not ring when it starts"
    assert alarms[0]["DESCRIPTION"] and alarms[0]["DESCRIPTION"] in event["DESCRIPTION"], "it hides the stop rule"
    return start


def events_of(path):
    text = path.read_bytes()
    assert text.endswith(b"END:VCALENDAR\r\n"), "it is cut short"
    for number, line in enumerate(text[:-2].split(b"\r\n"), 1):
        assert b"\n" not in line and b"\r" not in line, f"line {number} does not end with CRLF"
        assert 0 < len(line) <= 75, f"line {number} has {len(line)} octets"
        line.decode()  # no character is folded in two

    calendar = icalendar.Calendar.from_ical(text)
    assert not any(part.errors for part in calendar.walk()), "something could not be read"
    assert (calendar["VERSION"], calendar["CALSCALE"]) == ("2.0", "GREGORIAN"), "it is of another version"
    assert calendar["PRODID"], "nobody wrote it"
    assert "METHOD" not in calendar, "it is a message, not a file"
    zones = {}
    for zone in calendar.walk("VTIMEZONE"):
        zones.setdefault(str(zone["TZID"]), []).append(zone)
    events = calendar.walk("VEVENT")
    order = []
    for event in events:
        try:
            order.append((check(event, zones), str(event["UID"])))
        except AssertionError as error:
            raise AssertionError(f"{event['UID']}: {error}") from error
    assert order == sorted(order), "the events are out of order"
    assert len({uid for _, uid in order}) == len(order), "a UID is there twice"
    return len(events)


if __name__ == "__main__":
    paths = [argument for argument in sys.argv[1:] if argument != "--empty-ok"]
    count = 0
    for file in paths:
        try:
            count += events_of(pathlib.Path(file))
        except (AssertionError, KeyError, ValueError) as fault:
            sys.exit(f"{file}: {type(fault).__name__}: {fault}")
    if not paths or (count == 0 and "--empty-ok" not in sys.argv):
        sys.exit(f"no events in {len(paths)} files")
    print(f"{count} events are as they should be")
