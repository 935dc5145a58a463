from .. import ComparisonFilter

__all__ = ("ComparisonFilter",)
