"""Structured outputs: a class comes in, its strict JSON Schema is sent, and what the model wrote
goes out as an instance of it. Streams that add up to such answers are in `seekgpt.lib.streaming`.
"""
