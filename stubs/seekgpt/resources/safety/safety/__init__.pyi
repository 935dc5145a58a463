from .. import AsyncSafety as AsyncSafety, Safety as Safety
