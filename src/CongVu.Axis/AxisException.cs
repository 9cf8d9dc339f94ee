namespace CongVu.Axis;

/// <summary>Something an operator has to mend: a command that cannot be carried out, a folder that cannot be used.</summary>
internal sealed class AxisException(string message) : Exception(message);
