"""Days and moments as machines write them: in an address, in the data of a page, cut short of their year."""

import re
from datetime import date, datetime
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"/((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?=/)")


def iso_moment(value: str) -> str | None:
    """A machine-readable date as pages give it, tidied to ISO 8601; `None` if it is not one."""
    text = value.strip()
    try:
        moment = datetime.fromisoformat(text)
        spelt_out = re.match(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:|$)", text)  # not "20251022T1038"
        if spelt_out:
            return re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", text.replace(" ", "T", 1))
        return moment.isoformat() if len(text) > len("2025-W43-3") else moment.date().isoformat()
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # for feeds' dates; slow to import and seldom needed

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        pass
    start = re.match(r"\d{4}-\d\d-\d\d", text)
    return iso_day(int(start[0][:4]), int(start[0][5:7]), int(start[0][8:])) if start else None


def day_in(url: str | None) -> str | None:
    """The day that an address names as a folder: "/2025/10/19/", "/2025-10-19/". In a slug it is what is told of."""
    match = _ADDRESS.search(urlsplit(url or "").path)
    return iso_day(int(match[1]), int(match[3]), int(match[4])) if match else None


def earlier_day(addressed: str | None, declared: str) -> str:
    """The day of an address where it is days before the moment declared: addresses last, and pages declare the day of
    their last change. One day apart is a time zone."""
    try:
        gap = date.fromisoformat(declared[:10]) - date.fromisoformat(addressed or declared[:10])
    except ValueError:
        return declared
    return addressed if addressed and gap.days > 1 else declared


def nearest_year(day: str, beside: str) -> str | None:
    """A day without its year ("--04-29") in the year that brings it nearest to another: "2025-04-29"."""
    about = date.fromisoformat(beside).year
    days = [iso_day(year, int(day[2:4]), int(day[5:7])) for year in range(about - 1, about + 2)]
    return min(filter(None, days), key=lambda found: days_apart(found, beside), default=None)


def days_apart(moment: str, day: str) -> int:
    """How many days lie between two moments."""
    return abs((date.fromisoformat(moment[:10]) - date.fromisoformat(day[:10])).days)


def iso_day(year: int, month: int, day: int) -> str | None:
    """A day of the calendar; `None` for a 31 April."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
