using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.EdXml.Transport;

namespace CongVu.Exchange.AxisDirectory;

/// <summary>A code in our copy of the axis' directory (danh bạ trục liên thông); nothing hangs on it but advice.</summary>
internal sealed class AxisAgency : IUnrecorded
{
    public string Code { get; init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The name without marks, for searching.</summary>
    public string Folded { get; private set; } = "";

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Its last day; absent while it holds.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The code that follows a closed one; empty if none is named.</summary>
    public string Successor { get; private set; } = "";

    public void Copy(string name, DirectoryCode code)
    {
        (Name, Folded) = (name, Folding.Fold(name));
        (ValidFrom, ValidTo, Successor) = (code.ValidFrom, code.ValidTo, code.Successor ?? "");
    }

    public bool IsClosedOn(DateOnly day) => ValidTo < day;
}
