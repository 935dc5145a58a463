from . import Beta as Beta
from . import BetaWithRawResponse as BetaWithRawResponse
from . import BetaWithStreamingResponse as BetaWithStreamingResponse
from . import AsyncBeta as AsyncBeta
from . import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
from . import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
