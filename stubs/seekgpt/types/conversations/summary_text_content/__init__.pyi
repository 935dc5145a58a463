from .. import SummaryTextContent

__all__ = ("SummaryTextContent",)
