from .. import ComparisonFilter as ComparisonFilter

__all__ = ("ComparisonFilter",)
