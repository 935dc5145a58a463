from . import Evals as Evals
from . import EvalsWithRawResponse as EvalsWithRawResponse
from . import EvalsWithStreamingResponse as EvalsWithStreamingResponse
from . import AsyncEvals as AsyncEvals
from . import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
from . import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
