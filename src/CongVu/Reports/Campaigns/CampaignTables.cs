using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Reports.Campaigns;

/// <summary>Campaigns as tables.</summary>
internal sealed class CampaignTables :
    IEntityTypeConfiguration<Campaign>,
    IEntityTypeConfiguration<CampaignUnit>,
    IEntityTypeConfiguration<CampaignCriterion>,
    IEntityTypeConfiguration<CampaignSnapshot>,
    IEntityTypeConfiguration<Objection>,
    IEntityTypeConfiguration<FaultExplanation>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns").HasKey(campaign => campaign.Id);
        builder.Ignore(campaign => campaign.Period).Ignore(campaign => campaign.JudgedFrom);
        builder.HasMany(campaign => campaign.Units).WithOne().HasForeignKey(unit => unit.CampaignId);
        builder.HasMany(campaign => campaign.Criteria).WithOne().HasForeignKey(criterion => criterion.CampaignId);
        builder.HasMany(campaign => campaign.Objections).WithOne().HasForeignKey(objection => objection.CampaignId);
        builder.HasMany(campaign => campaign.Explanations).WithOne().HasForeignKey(explanation => explanation.CampaignId);
    }

    public void Configure(EntityTypeBuilder<CampaignUnit> builder) => builder.ToTable("campaign_units").HasKey(unit => new { unit.CampaignId, unit.UnitId });

    public void Configure(EntityTypeBuilder<CampaignCriterion> builder)
    {
        builder.ToTable("campaign_criteria").HasKey(criterion => new { criterion.CampaignId, criterion.Kind });
        builder.Ignore(criterion => criterion.Choice);
    }

    public void Configure(EntityTypeBuilder<CampaignSnapshot> builder) =>
        builder.ToTable("campaign_snapshots").HasKey(snapshot => new { snapshot.CampaignId, snapshot.Stage });

    public void Configure(EntityTypeBuilder<Objection> builder) => builder.ToTable("campaign_objections").HasKey(objection => objection.Id);

    public void Configure(EntityTypeBuilder<FaultExplanation> builder) => builder.ToTable("fault_explanations").HasKey(explanation => explanation.Id);
}
