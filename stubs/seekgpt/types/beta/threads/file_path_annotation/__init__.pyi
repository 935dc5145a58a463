from typing_extensions import TypeAlias
from .. import _file_path_annotation
from .. import FilePathAnnotation as FilePathAnnotation

FilePath: TypeAlias = _file_path_annotation.FilePath
