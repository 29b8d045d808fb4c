"""Nouns as plain JSON values and back, by their own declarations: a noun that grows a field needs nothing here.

What is read back are nouns made of strings, numbers, `Decimal`, enumerations, tuples, mappings and unions of these. A
field that a row does not have yet takes its default. Nouns are dataclasses, and named tuples with fields that may be
left out; a named tuple that always has all its fields (a span) is written as a list.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_Noun = TypeVar("_Noun")
_Reader = Callable[[Any], Any]


def plain(value: Any, without: tuple[str, ...] = ()) -> Any:
    """A noun as JSON values; fields that are empty by default are left out while they are, and those in `without`."""
    kind: Any = type(value)
    if _is_noun(kind):
        empty = _empty(kind)
        told = {name: getattr(value, name) for name in _defaults(kind) if name not in without}
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
    declared: Any = kind
    made: _Noun = _reader(declared)(value)
    return made


@cache
def _reader(kind: Any) -> _Reader:
    """What reads values of one declared kind; made once, since a case has tens of thousands of claims."""
    if kind in (str, int, float, bool, object, Any, types.NoneType):
        return _as_it_is
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is not None and issubclass(origin, Mapping):
        read = _reader(get_args(kind)[1])
        return lambda value: {key: read(item) for key, item in value.items()}
    if _is_noun(kind):
        return _noun(kind)
    if issubclass(kind, tuple):
        return lambda value: kind(*value)
    return lambda value: kind(value)  # Decimal, enumerations


def _as_it_is(value: Any) -> Any:
    return value


def _noun(kind: Any) -> _Reader:
    readers: dict[str, _Reader] = {}

    def read(value: Any) -> Any:
        if not readers:  # only now: a noun may hold itself
            readers.update({name: _reader(hint) for name, hint in _hints(kind).items()})
        return kind(**{name: readers[name](item) for name, item in value.items()})

    return read


def _tuple(inner: tuple[Any, ...]) -> _Reader:
    if len(inner) == 2 and inner[1] is ...:
        every = _reader(inner[0])
        return lambda value: tuple(every(item) for item in value)
    each = [_reader(kind) for kind in inner]
    return lambda value: tuple(read(item) for read, item in zip(each, value, strict=True))


def _one_of(kinds: tuple[Any, ...]) -> _Reader:
    """A value of a union: nothing is nothing, words are words, an object is of the first noun that has its fields."""
    nouns = [(_required(kind), _hints(kind).keys(), kind) for kind in kinds if _is_noun(kind)]
    others = [kind for kind in kinds if kind is not types.NoneType and not _is_noun(kind)]
    mappings = any(get_origin(kind) for kind in others)

    def read(value: Any) -> Any:
        if value is None or (str in kinds and isinstance(value, str)):
            return value
        if isinstance(value, dict):
            for required, known, kind in nouns:
                if required <= value.keys() <= known:
                    return _reader(kind)(value)
        if not others or (isinstance(value, dict) and not mappings):
            raise ValueError(f"{value!r} is none of {', '.join(map(str, kinds))}")
        return _reader(others[0])(value)

    return read


@cache
def _is_noun(kind: Any) -> bool:
    return isinstance(kind, type) and (is_dataclass(kind) or bool(getattr(kind, "_field_defaults", None)))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _defaults(kind: Any) -> dict[str, object]:
    """The fields of a noun, in order, each with its default: `MISSING` where a row must have it."""
    if not is_dataclass(kind):
        return {name: kind._field_defaults.get(name, MISSING) for name in kind._fields}
    made = {field.name: field.default_factory() for field in fields(kind) if field.default_factory is not MISSING}
    return {field.name: made.get(field.name, field.default) for field in fields(kind)}


@cache
def _empty(kind: Any) -> frozenset[str]:
    """The fields whose default is empty."""
    return frozenset(name for name, default in _defaults(kind).items() if default in (None, ()))


@cache
def _required(kind: Any) -> frozenset[str]:
    return frozenset(name for name, default in _defaults(kind).items() if default is MISSING)
