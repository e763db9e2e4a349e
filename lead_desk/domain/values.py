"""Data classes that cost little until they are used.

The standard library writes and compiles six methods for each frozen class while its module is loaded. Of the hundreds
of values here a run makes a few dozen, and the others' methods took a third of the time of every start. So a frozen
class gets methods that need no compiling, and its `__init__` is compiled when the first of its values is made.
"""

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

_Fields = Sequence[dataclasses.Field[Any]]

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, **wanted: bool) -> Callable[[type], type]:
        """Return the decorator that makes a data class: that of the standard library, for frozen ones a quicker one.

        A frozen class differs from the standard library's in that no data class can be derived from it.

        Args:
            frozen: its values never change.
            wanted: `slots`, `eq` and `repr`, as the standard library takes them.
        """
        return _frozen(**wanted) if frozen else dataclasses.dataclass(**wanted)


def _frozen(*, slots: bool = False, eq: bool = True, repr: bool = True) -> Callable[[type], type]:  # noqa: A002 - as there
    def made(plain: type) -> type:
        own = frozenset(vars(plain))
        kind: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
        vars(kind)["__dataclass_params__"].frozen = True
        fields = dataclasses.fields(kind)
        methods = {"__init__": _first_init(kind), **_closed(kind, fields), **_copied(fields)}
        if repr:
            methods["__repr__"] = _shown(fields)
        if eq:
            methods |= _compared(fields)
        for name, method in methods.items():
            if name not in own:  # what a class says itself holds
                setattr(kind, name, method)
        return kind

    return made


def _first_init(kind: type) -> Callable[..., None]:
    """Return what compiles the `__init__` of a class at its first call, and takes its own place by it."""

    def init(self: object, *values: object, **named: object) -> None:
        compiled = _init(kind)
        kind.__init__ = compiled  # type: ignore[misc]
        compiled(self, *values, **named)

    return init


def _init(kind: type) -> Callable[..., None]:
    """Return the `__init__` that the standard library makes for the same fields."""
    same = ("default", "default_factory", "init", "kw_only")
    stated = [
        (each.name, each.type, dataclasses.field(**{name: getattr(each, name) for name in same}))
        for each in dataclasses.fields(cast(Any, kind))
    ]
    after = {"__post_init__": kind.__post_init__} if hasattr(kind, "__post_init__") else {}
    alike = dataclasses.make_dataclass(
        kind.__name__, stated, namespace=after, repr=False, eq=False, frozen=True, slots="__slots__" in vars(kind)
    )
    return cast(Callable[..., None], vars(alike)["__init__"])


def _closed(kind: type, fields: _Fields) -> dict[str, Callable[..., Any]]:
    """Return what refuses to change a value."""
    names = frozenset(each.name for each in fields)

    def assign(self: object, name: str, value: object) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(name)
        object.__setattr__(self, name, value)

    def delete(self: object, name: str) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(name)
        object.__delattr__(self, name)

    return {"__setattr__": assign, "__delattr__": delete}


def _copied(fields: _Fields) -> dict[str, Callable[..., Any]]:
    """Return what `copy` and `pickle` ask for."""
    values = _getter(fields)

    def taken(self: object) -> tuple[Any, ...]:
        return values(self)

    def put_back(self: object, state: tuple[Any, ...]) -> None:
        for each, value in zip(fields, state, strict=True):
            object.__setattr__(self, each.name, value)

    return {"__getstate__": taken, "__setstate__": put_back}


def _compared(fields: _Fields) -> dict[str, Callable[..., Any]]:
    values = _getter([each for each in fields if each.compare])
    hashed = _getter([each for each in fields if (each.compare if each.hash is None else each.hash)])

    def is_equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hash_of(self: object) -> int:
        return hash(hashed(self))

    return {"__eq__": is_equal, "__hash__": hash_of}


def _shown(fields: _Fields) -> Callable[[object], str]:
    """Return what tells a value's fields but those that are not to be shown; a value cannot hold itself."""
    names = [each.name for each in fields if each.repr]

    def told(self: object) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return told


def _getter(fields: _Fields) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the values of some fields."""
    names = [each.name for each in fields]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda each: tuple(getattr(each, name) for name in names)
