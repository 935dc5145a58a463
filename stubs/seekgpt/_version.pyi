__title__: str
__version__: str
