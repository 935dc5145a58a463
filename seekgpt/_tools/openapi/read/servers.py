"""Where an API is: the servers of a document."""

from __future__ import annotations

from typing import Any


def server_of(servers: Any, anywhere: bool = False) -> str:
    """The address of the first of some servers, its variables filled in as the document would;
    with ``anywhere`` also a path, for one at the same server as others."""
    first = servers[0] if isinstance(servers, list) and servers else None
    url = first.get("url") if isinstance(first, dict) else None
    begins = ("http://", "https://", "/") if anywhere else ("http://", "https://")
    if not isinstance(first, dict) or not isinstance(url, str) or not url.startswith(begins):
        return ""
    variables = first.get("variables")
    for name, about in (variables if isinstance(variables, dict) else {}).items():
        default = about.get("default", "") if isinstance(about, dict) else ""
        url = url.replace(f"{{{name}}}", str(default))
    url = "" if "{" in url or url.startswith("//") else url
    return url.rstrip("/")
