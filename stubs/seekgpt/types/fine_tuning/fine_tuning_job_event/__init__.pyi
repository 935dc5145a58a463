from .. import FineTuningJobEvent as FineTuningJobEvent
