from . import FineTuning as FineTuning
from . import FineTuningWithRawResponse as FineTuningWithRawResponse
from . import FineTuningWithStreamingResponse as FineTuningWithStreamingResponse
from . import AsyncFineTuning as AsyncFineTuning
from . import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
from . import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
