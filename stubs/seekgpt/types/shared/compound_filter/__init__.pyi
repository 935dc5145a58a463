from typing_extensions import TypeAlias
from .. import _compound_filter
from .. import CompoundFilter as CompoundFilter
from .. import ComparisonFilter as ComparisonFilter

Filter: TypeAlias = _compound_filter.Filter
