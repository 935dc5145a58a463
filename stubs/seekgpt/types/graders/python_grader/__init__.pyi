from .. import PythonGrader

__all__ = ("PythonGrader",)
