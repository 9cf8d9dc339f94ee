namespace CongVu.Demonstration;

/// <summary>The demonstration cannot be loaded; the message says what to do.</summary>
public sealed class DemonstrationException(string message) : Exception(message);
