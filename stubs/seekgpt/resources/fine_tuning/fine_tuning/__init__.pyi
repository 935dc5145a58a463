from .. import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
