using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Signing.Agents;

/// <summary>A signature that lacks only its value, for one file of a preparation (chữ ký chờ giá trị).</summary>
internal sealed class UnfinishedSignature : IUnrecorded
{
    private UnfinishedSignature()
    {
    }

    public UnfinishedSignature(PreparedFile file, byte[] content) => (PreparationId, Ordinal, Content) = (file.PreparationId, file.Ordinal, content);

    public Id<SigningPreparation> PreparationId { get; private set; }

    public int Ordinal { get; private set; }

    public byte[] Content { get; private set; } = [];
}
