from .. import AsyncSessions as AsyncSessions, Sessions as Sessions
