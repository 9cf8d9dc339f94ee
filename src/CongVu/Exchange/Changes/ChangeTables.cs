using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Exchange.Changes;

/// <summary>Notices and planned replacements as tables.</summary>
internal sealed class ChangeTables : IEntityTypeConfiguration<ChangeNotice>, IEntityTypeConfiguration<Replacement>
{
    public void Configure(EntityTypeBuilder<ChangeNotice> builder) => builder.ToTable("change_notices").HasKey(notice => notice.Id);

    public void Configure(EntityTypeBuilder<Replacement> builder) => builder.ToTable("replacements").HasKey(plan => plan.DocumentId);
}
