from .. import AsyncLive as AsyncLive, Live as Live
