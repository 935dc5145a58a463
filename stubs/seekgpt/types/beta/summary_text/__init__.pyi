from .. import SummaryText

__all__ = ("SummaryText",)
