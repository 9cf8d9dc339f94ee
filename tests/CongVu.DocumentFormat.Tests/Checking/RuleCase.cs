using CongVu.DocumentFormat.Drafting;

namespace CongVu.DocumentFormat.Tests.Checking;

/// <summary>A change that breaks one requirement, and one as near to it as can be that keeps all.</summary>
internal sealed record RuleCase(string Rule, string Name, AdministrativeDocument Document, Action<WordEdit> Breaks, Action<WordEdit> Keeps);
