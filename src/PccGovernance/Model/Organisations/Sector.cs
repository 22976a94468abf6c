using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The sector that a kind of organisation belongs to.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<Sector>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<Sector>))]
public enum Sector
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Police forces and the bodies that govern them.</summary>
    Policing,

    /// <summary>Councils of every tier and their members.</summary>
    LocalGovernment,

    /// <summary>Fire and rescue authorities, and ambulance and coastguard services.</summary>
    EmergencyServices,

    /// <summary>Integrated care boards, Local Health Boards, NHS bodies, public health and treatment providers.</summary>
    Health,

    /// <summary>Probation, prisons, prosecution, courts and youth justice.</summary>
    Justice,

    /// <summary>Schools, colleges, universities and their authorities.</summary>
    Education,

    /// <summary>Charities, community groups, victims' services and people with lived experience.</summary>
    Voluntary,

    /// <summary>Housing providers.</summary>
    Housing,

    /// <summary>Companies, utilities and transport operators.</summary>
    Business,

    /// <summary>Departments and agencies of the United Kingdom and Welsh governments.</summary>
    Government,

    /// <summary>Another partnership that sits as a member, or an independent or co-opted person.</summary>
    Other,
}
