from typing_extensions import TypeAlias
from .. import _compound_filter
from .. import CompoundFilter
from .. import ComparisonFilter as ComparisonFilter

__all__ = ("Filter", "CompoundFilter")
Filter: TypeAlias = _compound_filter.Filter
