from .. import SummaryTextContent as SummaryTextContent

__all__ = ("SummaryTextContent",)
