"""The door: signing in and out, one's own account and its tokens, and the accounts of the others."""

import time
from collections import defaultdict
from threading import Lock

from checker.web.accounts import AccountError, Accounts
from checker.web.exchange import Answer, Asked, Moved, Page, Refusal, Role
from checker.web.preferences import within

COOKIE = "recoupe_visit"
_TRIES, _WINDOW = 8, 300.0  # wrong passwords for one name or from one address, in so many seconds


class Tries:
    """Wrong passwords of the last minutes. In memory: an attacker gains nothing worth the writing of a file."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._wrong: dict[str, list[float]] = defaultdict(list)

    def too_many(self, *keys: str) -> bool:
        """Whether one of these has been wrong too often."""
        with self._lock:
            since = time.monotonic() - _WINDOW
            for key in keys:
                self._wrong[key] = [moment for moment in self._wrong[key] if moment > since]
            crowded = any(len(self._wrong[key]) >= _TRIES for key in keys)
            for key in [key for key, moments in self._wrong.items() if not moments]:
                del self._wrong[key]
            return crowded

    def wrong(self, *keys: str) -> None:
        """One more."""
        with self._lock:
            for key in keys:
                self._wrong[key].append(time.monotonic())


TRIES = Tries()


def ask(asked: Asked) -> Answer:
    """The form to sign in with."""
    back = within(asked.query.get("back"))
    if asked.visitor:
        return Moved(back)
    return Page("sign_in.html", {"problem": None, "given": "", "back": back})


def enter(asked: Asked) -> Answer:
    """Sign in; the browser gets a new secret, so that one it was given beforehand opens nothing."""
    name, back = str(asked.form.get("name", "")).strip(), within(asked.form.get("back"))
    keys = (f"name {name.casefold()[:100]}", f"address {asked.address}")
    problem = "too_many_tries" if TRIES.too_many(*keys) else None
    accounts = Accounts(asked.case)
    if problem is None and not accounts.password_fits(name, str(asked.form.get("password", ""))):
        TRIES.wrong(*keys)
        problem = "wrong_password"
    if problem:
        values = {"problem": problem, "given": name[:100], "back": back}
        return Page("sign_in.html", values, 429 if problem == "too_many_tries" else 403)
    account = accounts.get(name)
    assert account is not None
    return Moved(back, {COOKIE: accounts.open_session(account.name)})


def leave(asked: Asked) -> Answer:
    """Sign out."""
    Accounts(asked.case).close_session(asked.secret)
    return Moved("/sign-in", {COOKIE: None})


def account(asked: Asked) -> Answer:
    """One's own account."""
    return _account(asked)


def change_password(asked: Asked) -> Answer:
    """Another password; this browser stays signed in, all others are signed out."""
    accounts, name = Accounts(asked.case), _named(asked)
    if not accounts.password_fits(name, str(asked.form.get("old", ""))):
        return _account(asked, problem="wrong_password")
    try:
        accounts.set_password(name, str(asked.form.get("new", "")))
    except AccountError as problem:
        return _account(asked, problem=problem.key)
    return Moved("/account", {COOKIE: accounts.open_session(name)})


def make_token(asked: Asked) -> Answer:
    """A new token, shown this once."""
    secret = Accounts(asked.case).make_token(_named(asked), str(asked.form.get("label", "")))
    return _account(asked, secret=secret)


def revoke_token(asked: Asked) -> Answer:
    """A token made worthless."""
    number = str(asked.form.get("number", ""))
    if number.isascii() and number.isdigit() and len(number) < 16:
        Accounts(asked.case).revoke_token(_named(asked), int(number))
    return Moved("/account")


def people(asked: Asked) -> Answer:
    """Everybody's accounts."""
    return _people(asked)


def add_person(asked: Asked) -> Answer:
    """A new account."""
    try:
        role = _role(asked)
        Accounts(asked.case).add(str(asked.form.get("name", "")), str(asked.form.get("password", "")), role)
    except AccountError as problem:
        return _people(asked, problem.key)
    return Moved("/people")


def change_person(asked: Asked) -> Answer:
    """Another role for an account, or closed, or opened again."""
    name, closed = str(asked.form.get("name", "")), asked.form.get("closed")
    try:
        role = _role(asked) if "role" in asked.form else None
        Accounts(asked.case).change(name, role=role, closed=None if closed is None else closed == "yes")
    except AccountError as problem:
        return _people(asked, problem.key)
    return Moved("/people")


def _account(asked: Asked, *, problem: str | None = None, secret: str | None = None) -> Page:
    tokens = Accounts(asked.case).tokens(_named(asked))
    return Page("account.html", {"problem": problem, "secret": secret, "tokens": tokens}, 422 if problem else 200)


def _people(asked: Asked, problem: str | None = None) -> Page:
    values = {"people": Accounts(asked.case).all(), "roles": list(Role), "problem": problem}
    return Page("people.html", values, 422 if problem else 200)


def _named(asked: Asked) -> str:
    if asked.who.alone:
        raise Refusal(404, "no_accounts")
    return asked.who.name


def _role(asked: Asked) -> Role:
    role = str(asked.form.get("role", ""))
    if role not in list(Role):
        raise Refusal(422, "bad_field", field="role", reason=", ".join(Role))
    return Role(role)
