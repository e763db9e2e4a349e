"""Legitimate-interest assessments: their life, their facts, their files and reports."""
