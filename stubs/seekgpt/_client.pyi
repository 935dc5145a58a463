from .client import AsyncClient as AsyncClient
from .client import AsyncSeekGPT as AsyncSeekGPT
from .client import Client as Client
from .client import SeekGPT as SeekGPT
