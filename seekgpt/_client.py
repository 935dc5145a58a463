"""The clients, in the module where programs written for openai-python look for them."""

from __future__ import annotations

from .client import AsyncClient as AsyncClient
from .client import AsyncSeekGPT as AsyncSeekGPT
from .client import Client as Client
from .client import SeekGPT as SeekGPT
