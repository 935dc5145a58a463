from .. import SummaryText as SummaryText
