"""Every address of the room, what answers it, and who may ask."""

from checker.web import (
    articles,
    door,
    finding,
    findings,
    help,
    log,
    openapi,
    preferences,
    search,
    sources,
    threads,
    tips,
    tips_desk,
)
from checker.web.exchange import Role, Route

ROUTES: tuple[Route, ...] = (
    *tips.ROUTES,  # first: a server tries one address after the other, and readers come in crowds
    Route("GET", "/", findings.show),
    Route("GET", "/findings/{id}", finding.show),
    Route("POST", "/findings/{id}", finding.decide, Role.EDITOR),
    Route("POST", "/undo", finding.undo, Role.EDITOR),
    Route("GET", "/threads/{id}", threads.show),
    Route("GET", "/articles", articles.show_all),
    Route("GET", "/articles/{id}", articles.show),
    Route("GET", "/sources", sources.show),
    Route("GET", "/log", log.show),
    Route("GET", "/search", search.show),
    Route("GET", "/help", help.show),
    Route("GET", "/rules/{code}", help.rule),
    Route("POST", "/preferences", preferences.choose, None),
    Route("GET", "/sign-in", door.ask, None),
    Route("POST", "/sign-in", door.enter, None),
    Route("POST", "/sign-out", door.leave),
    Route("GET", "/account", door.account),
    Route("POST", "/account/password", door.change_password),
    Route("POST", "/account/tokens", door.make_token),
    Route("POST", "/account/tokens/revoke", door.revoke_token),
    Route("GET", "/people", door.people, Role.ADMIN),
    Route("POST", "/people", door.add_person, Role.ADMIN),
    Route("POST", "/people/change", door.change_person, Role.ADMIN),
    *tips_desk.ROUTES,
    *openapi.routes(),
)
