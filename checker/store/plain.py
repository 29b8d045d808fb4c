"""Nouns as plain JSON values and back, by their own declarations: a noun that grows a field needs nothing here.

What is read back are dataclasses made of strings, numbers, `Decimal`, enumerations, named tuples, tuples, mappings
and unions of these. A field that a row does not have yet takes its default.
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_Noun = TypeVar("_Noun")


def plain(value: Any, without: tuple[str, ...] = ()) -> Any:
    """A noun as JSON values; fields that are empty by default are left out while they are, and those in `without`."""
    if is_dataclass(value) and not isinstance(value, type):
        told = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in without}
        empty = _empty(type(value))
        return {name: plain(item) for name, item in told.items() if name not in empty or item not in (None, ())}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    return str(value)


def restored(kind: type[_Noun], value: Any) -> _Noun:
    """The noun of plain values. Raises `ValueError` or `TypeError` where they are not those of one."""
    made: _Noun = _restored(kind, value)
    return made


def _restored(kind: Any, value: Any) -> Any:
    if value is None or kind in (str, int, float, bool, object, Any):
        return value
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), value)
    if origin is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is ...:
            return tuple(_restored(inner[0], item) for item in value)
        return tuple(_restored(each, item) for each, item in zip(inner, value, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        _, of = get_args(kind)
        return {key: _restored(of, item) for key, item in value.items()}
    if _is_noun(kind):
        hints = _hints(kind)
        return kind(**{name: _restored(hints[name], item) for name, item in value.items()})
    if issubclass(kind, tuple):
        return kind(*value)
    return kind(value)  # Decimal, enumerations


def _one_of(kinds: tuple[Any, ...], value: Any) -> Any:
    """A value of a union: words are words, an object is of the first noun that has all its fields."""
    if isinstance(value, dict):
        for kind in kinds:
            if _is_noun(kind) and _required(kind) <= value.keys() <= _hints(kind).keys():
                return _restored(kind, value)
    if isinstance(value, str) and str in kinds:
        return value
    if isinstance(value, dict) and not any(get_origin(kind) for kind in kinds):
        raise ValueError(f"{sorted(value)} are not the fields of {' or '.join(map(str, kinds))}")
    others = [kind for kind in kinds if kind is not types.NoneType and not _is_noun(kind)]
    if not others:
        raise ValueError(f"{value!r} is none of {', '.join(str(kind) for kind in kinds)}")
    return _restored(others[0], value)


def _is_noun(kind: Any) -> bool:
    return isinstance(kind, type) and is_dataclass(kind)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _empty(kind: Any) -> frozenset[str]:
    """The fields whose default is empty."""
    return frozenset(
        field.name for field in fields(kind) if field.default in (None, ()) or field.default_factory is tuple
    )


@cache
def _required(kind: Any) -> frozenset[str]:
    return frozenset(
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    )
