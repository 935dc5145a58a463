from .. import _compound_filter
from .. import CompoundFilter as CompoundFilter
from .. import ComparisonFilter as ComparisonFilter

Filter = _compound_filter.Filter
