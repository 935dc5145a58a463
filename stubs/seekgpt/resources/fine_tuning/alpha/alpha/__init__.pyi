from .. import Alpha as Alpha, AsyncAlpha as AsyncAlpha
