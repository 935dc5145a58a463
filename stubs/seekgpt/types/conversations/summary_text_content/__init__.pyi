from .._apart import SummaryTextContent as SummaryTextContent
