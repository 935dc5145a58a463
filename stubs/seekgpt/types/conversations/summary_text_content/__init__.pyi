from .. import SummaryTextContent as SummaryTextContent
