from .. import ComparisonFilter as ComparisonFilter
