using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Exchange.AxisDirectory;

/// <summary>The copied directory as a table.</summary>
internal sealed class AxisDirectoryTables : IEntityTypeConfiguration<AxisAgency>
{
    public void Configure(EntityTypeBuilder<AxisAgency> builder) => builder.ToTable("axis_agencies").HasKey(agency => agency.Code);
}
