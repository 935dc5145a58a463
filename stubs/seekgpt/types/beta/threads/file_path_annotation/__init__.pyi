from typing_extensions import TypeAlias
from .. import _file_path_annotation
from .. import FilePathAnnotation

__all__ = ("FilePathAnnotation", "FilePath")
FilePath: TypeAlias = _file_path_annotation.FilePath
