namespace Virtualization;

[Reference("AMD SEV: notes of the evaluation’s author", "https://github.com/TUM-DSE/CVM_eval/blob/30c449ede802e101c4c020c0e9578cdc909ea4a2/from-zero-to-sev.md", Year = 2023, Author = "R. Castellotti", Language = "en")]
public sealed class SevEvaluationNotes;
