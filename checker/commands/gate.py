"""The gate of `recoupe check`: --select, --ignore and --baseline, with their errors in one line."""

from pathlib import Path
from typing import TYPE_CHECKING

from checker.commands.saying import failed, refused

if TYPE_CHECKING:
    from checker.report import Report


class Gate:
    """What counts. Its rules and its file are read first: a slip in them is better known before any article is."""

    def __init__(self, select: tuple[str, ...], ignore: tuple[str, ...], baseline: str | None) -> None:
        from checker.judging.gate import GateError, Known, parsed, rules

        self._select, self._ignore = select, ignore
        self._known: tuple[Known, ...] = ()
        try:
            rules((*select, *ignore))
            if baseline:
                self._known = parsed(Path(baseline).read_text(encoding="utf-8"), baseline)
        except GateError as problem:
            raise failed(problem) from problem
        except FileNotFoundError as problem:
            raise refused("no_baseline_file", file=baseline) from problem
        except (OSError, UnicodeDecodeError) as problem:
            raise refused("unread_file", file=baseline, reason=problem) from problem

    def passed(self, report: "Report", language: str) -> "Report":
        """The report with what counts in it."""
        from checker.judging.gate import selected, without_known
        from checker.words.wording import message

        return without_known(selected(report, self._select, self._ignore), self._known, message("known", language))
