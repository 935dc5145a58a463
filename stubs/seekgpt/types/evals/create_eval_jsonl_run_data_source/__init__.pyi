from typing_extensions import TypeAlias
from .. import _create_eval_jsonl_run_data_source
from .. import CreateEvalJSONLRunDataSource

__all__ = (
    "Source",
    "CreateEvalJSONLRunDataSource",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
)
Source: TypeAlias = _create_eval_jsonl_run_data_source.Source
SourceFileContent: TypeAlias = _create_eval_jsonl_run_data_source.SourceFileContent
SourceFileContentContent: TypeAlias = _create_eval_jsonl_run_data_source.SourceFileContentContent
SourceFileID: TypeAlias = _create_eval_jsonl_run_data_source.SourceFileID
