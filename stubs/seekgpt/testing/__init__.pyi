from .server import Server, serve
from .app import create_app

__all__ = ["Server", "create_app", "serve"]
