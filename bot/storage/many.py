"""One parameter that stands for many values.

`IN` with a parameter for each value makes another text for every number of values. SQLite does not mind; PostgreSQL has to get, parse
and plan it anew each time, where an array is one parameter however long it is.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ARRAY, Boolean, ColumnElement, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class _OneOf(FunctionElement[bool]):
    inherit_cache = True
    type = Boolean()
    name = "one_of"
    # A condition as it is: without this SQLAlchemy compares it with 1 in SQLite, which then cannot use an index for it.
    _is_implicitly_boolean = True


def one_of(column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
    """Whether a column has one of the values of a parameter, which is a list."""
    return _OneOf(column, bindparam(parameter, type_=ARRAY(column.type)))


@compiles(_OneOf, "postgresql")
def _as_array(element: _OneOf, compiler: Any, **options: Any) -> str:
    column, values = element.clauses
    return f"{compiler.process(column, **options)} = ANY ({compiler.process(values, **options)})"


@compiles(_OneOf)
def _one_by_one(element: _OneOf, compiler: Any, **options: Any) -> str:
    column, values = element.clauses
    each = bindparam(values.key, expanding=True, type_=column.type)
    return str(compiler.process(column.in_(each), **options))
