from . import Alpha as Alpha
from . import AlphaWithRawResponse as AlphaWithRawResponse
from . import AlphaWithStreamingResponse as AlphaWithStreamingResponse
from . import AsyncAlpha as AsyncAlpha
from . import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
from . import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
