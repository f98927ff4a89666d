// Generated from openapi/datamap.v1.yaml by `yarn generate:api`.

/**
 * The OpenAPI document of the API.
 *
 * @public
 */
export const datamapApiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Datamap",
    "version": "1",
    "description": "What the warehouses of a company hold, how much, how fresh, and how that is known. Times are ISO 8601 in UTC, sizes are bytes, counts are whole numbers. A list, a total and a count are always those of what the caller may see.",
    "license": {
      "name": "Apache-2.0",
      "url": "http://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "tags": [
    {
      "name": "warehouses"
    },
    {
      "name": "tables"
    },
    {
      "name": "notes"
    },
    {
      "name": "glossary"
    },
    {
      "name": "trust"
    },
    {
      "name": "ownership"
    },
    {
      "name": "map"
    },
    {
      "name": "runs"
    },
    {
      "name": "changes"
    },
    {
      "name": "feed"
    },
    {
      "name": "administration"
    }
  ],
  "paths": {
    "/v1/warehouses": {
      "get": {
        "operationId": "listWarehouses",
        "tags": [
          "warehouses"
        ],
        "summary": "All configured warehouses with their state and totals",
        "responses": {
          "200": {
            "description": "The warehouses, in the order of the configuration",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totals"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Warehouse"
                      }
                    },
                    "totals": {
                      "$ref": "#/components/schemas/Totals"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/warehouses/{warehouse}": {
      "get": {
        "operationId": "getWarehouse",
        "tags": [
          "warehouses"
        ],
        "summary": "One warehouse",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          }
        ],
        "responses": {
          "200": {
            "description": "The warehouse",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Warehouse"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/warehouses/{warehouse}/schemas": {
      "get": {
        "operationId": "listSchemas",
        "tags": [
          "warehouses"
        ],
        "summary": "The schemas of a warehouse, by name",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of schemas",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Schema"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/warehouses/{warehouse}/schemas/{schema}": {
      "get": {
        "operationId": "getSchema",
        "tags": [
          "warehouses"
        ],
        "summary": "One schema",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "name": "schema",
            "in": "path",
            "required": true,
            "description": "The schema's entity name",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The schema",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Schema"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables": {
      "get": {
        "operationId": "listTables",
        "tags": [
          "tables"
        ],
        "summary": "Tables, filtered, sorted and paged by keyset",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/HealthFilter"
          },
          {
            "$ref": "#/components/parameters/OwnerFilter"
          },
          {
            "$ref": "#/components/parameters/ReviewFilter"
          },
          {
            "$ref": "#/components/parameters/VerdictFilter"
          },
          {
            "$ref": "#/components/parameters/TrustFilter"
          },
          {
            "$ref": "#/components/parameters/TagFilter"
          },
          {
            "$ref": "#/components/parameters/PersonalDataFilter"
          },
          {
            "$ref": "#/components/parameters/Words"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What to sort by, descending with a leading minus. Tables without a value come last.",
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "-title",
                "rows",
                "-rows",
                "size",
                "-size",
                "lastUpdated",
                "-lastUpdated",
                "changed",
                "-changed"
              ],
              "default": "title"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of tables",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TableSummary"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/facets": {
      "get": {
        "operationId": "getFacets",
        "tags": [
          "tables"
        ],
        "summary": "How many tables each value of each filter would leave, each filter counted under all the other filters",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/HealthFilter"
          },
          {
            "$ref": "#/components/parameters/OwnerFilter"
          },
          {
            "$ref": "#/components/parameters/ReviewFilter"
          },
          {
            "$ref": "#/components/parameters/VerdictFilter"
          },
          {
            "$ref": "#/components/parameters/TrustFilter"
          },
          {
            "$ref": "#/components/parameters/TagFilter"
          },
          {
            "$ref": "#/components/parameters/PersonalDataFilter"
          },
          {
            "$ref": "#/components/parameters/Words"
          }
        ],
        "responses": {
          "200": {
            "description": "Values and counts by filter",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "warehouse",
                    "schema",
                    "kind",
                    "health",
                    "owner"
                  ],
                  "properties": {
                    "warehouse": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "schema": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "kind": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "health": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "owner": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "verdict": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "trust": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "tag": {
                      "$ref": "#/components/schemas/Facet"
                    },
                    "personalData": {
                      "$ref": "#/components/schemas/Facet"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}": {
      "get": {
        "operationId": "getTable",
        "tags": [
          "tables"
        ],
        "summary": "Everything about one table but its columns",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The table",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Table"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/columns": {
      "get": {
        "operationId": "listColumns",
        "tags": [
          "tables"
        ],
        "summary": "The columns of one table, by position",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The columns",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Column"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "mayClassify": {
                      "type": "boolean",
                      "description": "Whether the caller may decide about personal data"
                    },
                    "notShown": {
                      "$ref": "#/components/schemas/NotShown"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/indexes": {
      "get": {
        "operationId": "listIndexes",
        "tags": [
          "tables"
        ],
        "summary": "The indexes of one table, with size and use",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The indexes by name, the primary key's first",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Index"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "notShown": {
                      "$ref": "#/components/schemas/NotShown"
                    },
                    "countedSince": {
                      "type": "string",
                      "format": "date-time",
                      "description": "Since when uses are counted; absent where the server does not know"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/constraints": {
      "get": {
        "operationId": "listConstraints",
        "tags": [
          "tables"
        ],
        "summary": "What one table demands of its rows",
        "description": "A foreign key to a table that the caller may not see is not among them.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The constraints, keys first",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Constraint"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "notShown": {
                      "$ref": "#/components/schemas/NotShown"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/definition": {
      "get": {
        "operationId": "getDefinition",
        "tags": [
          "tables"
        ],
        "summary": "How one table is made, and what acts on it",
        "description": "Tables that the caller may not see are named nowhere; a text that names one is withheld.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The definition",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Definition"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/references": {
      "get": {
        "operationId": "listReferences",
        "tags": [
          "tables"
        ],
        "summary": "The foreign keys from and to one table, composite keys in order",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "Both directions; a reference of a table to itself is in both",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "outgoing",
                    "incoming"
                  ],
                  "properties": {
                    "outgoing": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Reference"
                      }
                    },
                    "incoming": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Reference"
                      }
                    },
                    "inferred": {
                      "$ref": "#/components/schemas/InferredReferences"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/inferred-references/{id}": {
      "put": {
        "operationId": "decideInferredReference",
        "tags": [
          "tables"
        ],
        "summary": "An owner or admin says whether a suggested reference of the table is one",
        "description": "Asks for the permission to review the referencing table. The decision stays when the warehouse is read again, when tables and columns are renamed, and when the warehouse is restored.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/InferredReferenceId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "decision"
                ],
                "properties": {
                  "decision": {
                    "$ref": "#/components/schemas/InferredReferenceVerdict"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InferredReferenceDecision"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "withdrawInferredReferenceDecision",
        "tags": [
          "tables"
        ],
        "summary": "Take such a decision back",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/InferredReferenceId"
          }
        ],
        "responses": {
          "204": {
            "description": "Nobody has decided any more"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/review": {
      "put": {
        "operationId": "putReview",
        "tags": [
          "tables"
        ],
        "summary": "An owner or admin says what an empty, unmeasured or stale table is",
        "description": "The review holds until the facts change: from the moment the table's verdict changes it is kept, but no longer active.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "decision"
                ],
                "properties": {
                  "decision": {
                    "$ref": "#/components/schemas/ReviewDecision"
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Review"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteReview",
        "tags": [
          "tables"
        ],
        "summary": "Take a review back",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "204": {
            "description": "There is no review any more"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/personal-data": {
      "put": {
        "operationId": "decidePersonalData",
        "tags": [
          "tables"
        ],
        "summary": "An owner or admin says whether a column holds personal data",
        "description": "Asks for the permission `datamap.table.describe`. The decision goes along where the column is renamed. Values are neither read nor shown for it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/ClassifiedColumn"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "decision"
                ],
                "properties": {
                  "decision": {
                    "$ref": "#/components/schemas/PersonalDataDecision"
                  },
                  "kind": {
                    "$ref": "#/components/schemas/PersonalDataKind"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is known of the column now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonalData"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "withdrawPersonalData",
        "tags": [
          "tables"
        ],
        "summary": "Take the decision back; what the column's name says holds again",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/ClassifiedColumn"
          }
        ],
        "responses": {
          "204": {
            "description": "Nobody has decided any more"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/certification": {
      "put": {
        "operationId": "putCertification",
        "tags": [
          "trust"
        ],
        "summary": "An owner or admin says what a table may be relied on for, or confirms it",
        "description": "Asks for the permission `datamap.table.certify`. What was said before is kept in the history. A table that is being retired is not certified: the answer is 409.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "sentence"
                ],
                "properties": {
                  "sentence": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 500,
                    "description": "What it is the right table for"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is said of the table now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TableTrust"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteCertification",
        "tags": [
          "trust"
        ],
        "summary": "Say no longer what a table may be relied on for",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "204": {
            "description": "It is not certified"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/deprecation": {
      "put": {
        "operationId": "putDeprecation",
        "tags": [
          "trust"
        ],
        "summary": "An owner or admin says that a table is being retired",
        "description": "Asks for the permission `datamap.table.certify`. What the table was certified for ends with it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "sentence"
                ],
                "properties": {
                  "sentence": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 500,
                    "description": "Why, or what to do"
                  },
                  "goneFrom": {
                    "type": "string",
                    "format": "date",
                    "description": "The first day without the table"
                  },
                  "successor": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 300,
                    "description": "The entity ref of the table to use instead, of any warehouse; one that the caller may read and that is not being retired itself"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is said of the table now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TableTrust"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteDeprecation",
        "tags": [
          "trust"
        ],
        "summary": "Say that a table is not being retired",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "204": {
            "description": "It is not being retired"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/owner": {
      "get": {
        "operationId": "getOwnership",
        "tags": [
          "ownership"
        ],
        "summary": "Who owns a table, who says so, and what the caller can do about it",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The table's owner",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ownership"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "putOwner",
        "tags": [
          "ownership"
        ],
        "summary": "The present owner or an admin gives the table to somebody",
        "description": "Asks for the permission `datamap.table.own`. The owner from the portal leads over the configuration's, everywhere and through every run.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "owner"
                ],
                "properties": {
                  "owner": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 300,
                    "description": "Entity ref of a group or a person"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The table's owner now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ownership"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteOwner",
        "tags": [
          "ownership"
        ],
        "summary": "Give the table back to whom the configuration names",
        "description": "Asks for the permission `datamap.table.own`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "204": {
            "description": "The configuration's owner has it"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/owner/history": {
      "get": {
        "operationId": "listOwners",
        "tags": [
          "ownership"
        ],
        "summary": "Who owned a table by what was decided in the portal, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The owners",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/OwnershipPeriod"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/owner/requests": {
      "get": {
        "operationId": "listTableOwnershipRequests",
        "tags": [
          "ownership"
        ],
        "summary": "Who asks to own one table, newest first",
        "description": "Who may decide has all of them; everybody else those that she made herself.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/OwnershipRequestState"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requests",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/OwnershipRequest"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "askForOwnership",
        "tags": [
          "ownership"
        ],
        "summary": "A person asks to own a table, for herself or for a group of hers",
        "description": "Whoever may read the table may, services apart. One request of one person waits for one table at a time, and 100 of hers in all.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "owner": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 300,
                    "description": "Entity ref of a group that she belongs to; without it she asks for herself"
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, at most 2,000 characters"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request, which waits for the present owner",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnershipRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/owner/requests/{id}": {
      "delete": {
        "operationId": "withdrawOwnershipRequest",
        "tags": [
          "ownership"
        ],
        "summary": "Who asked takes it back while it waits",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/OwnershipRequestId"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/owner/requests/{id}/decision": {
      "put": {
        "operationId": "decideOwnershipRequest",
        "tags": [
          "ownership"
        ],
        "summary": "The present owner or an admin accepts or declines, with a word",
        "description": "Asks for the permission `datamap.table.own`. Accepting gives the table to whom it was asked for. Deciding twice answers 409.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/OwnershipRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OwnershipDecision"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The request as it was decided",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnershipRequest"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/ownership-requests": {
      "get": {
        "operationId": "listOwnershipRequests",
        "tags": [
          "ownership"
        ],
        "summary": "Who asks to own tables, newest first",
        "parameters": [
          {
            "name": "role",
            "in": "query",
            "description": "What waits for the caller to decide, or everything that she asked for, with what became of it",
            "schema": {
              "type": "string",
              "enum": [
                "decide",
                "made"
              ],
              "default": "decide"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "Of what waits, only for tables that the caller owns or that nobody does",
            "schema": {
              "type": "boolean",
              "default": true
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requests, each with its table",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/OwnershipRequestItem"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/trust/history": {
      "get": {
        "operationId": "listTrustHistory",
        "tags": [
          "trust"
        ],
        "summary": "What was ever said of relying on a table, by whom, and how it ended",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The statements, newest first",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TrustStatement"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes": {
      "get": {
        "operationId": "getNotes",
        "tags": [
          "notes"
        ],
        "summary": "What people wrote about one table and its columns, beside what the source says",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The note of the table and one for each of its columns, by position",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TableNotes"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "putNote",
        "tags": [
          "notes"
        ],
        "summary": "An owner or admin writes the note of a table, or of one of its columns",
        "description": "Asks for the permission `datamap.table.describe`. The note is written as a whole: what is left out is taken away. `revision` is that of the note which was edited; where somebody else wrote meanwhile nothing is written, and the answer has what is there now. Writing what is there already makes no version, unless the source said something else since: then it says that the words still hold.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NoteInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The note as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Note"
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/NoteConflict"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/history": {
      "get": {
        "operationId": "listNoteVersions",
        "tags": [
          "notes"
        ],
        "summary": "Who wrote what when in the note of a table, or of one of its columns",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The versions, newest first",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NoteVersion"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/revert": {
      "post": {
        "operationId": "revertNote",
        "tags": [
          "notes"
        ],
        "summary": "Write the words of an earlier version again",
        "description": "Asks for the permission `datamap.table.describe`; makes a version of its own.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "to",
                  "revision"
                ],
                "properties": {
                  "to": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "The version; 0 is before anybody wrote"
                  },
                  "revision": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "That of the note as the caller sees it"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The note as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Note"
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/NoteConflict"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/skip": {
      "put": {
        "operationId": "putNoteSkip",
        "tags": [
          "notes"
        ],
        "summary": "Put a table or a column off that one was asked to describe",
        "description": "Asks for the permission `datamap.table.describe`. It goes when somebody writes words.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/NoteSkipReason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "It is put off"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteNoteSkip",
        "tags": [
          "notes"
        ],
        "summary": "Ask for it again",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "responses": {
          "204": {
            "description": "It is not put off"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/proposals": {
      "get": {
        "operationId": "listNoteProposals",
        "tags": [
          "notes"
        ],
        "summary": "What readers propose for one table and its columns, newest first",
        "description": "Who may describe the table has all of them; everybody else those that she made herself.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/NoteProposalState"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of proposals",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NoteProposal"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "proposeNote",
        "tags": [
          "notes"
        ],
        "summary": "A reader proposes a title, a description or a correction",
        "description": "Whoever may read the table may. At most 20 of one person wait at once for one table.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NoteProposalInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The proposal, which waits for the owner",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NoteProposal"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/proposals/{id}": {
      "delete": {
        "operationId": "withdrawNoteProposal",
        "tags": [
          "notes"
        ],
        "summary": "Who made a proposal takes it back while it waits",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NoteProposalId"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/notes/proposals/{id}/decision": {
      "put": {
        "operationId": "decideNoteProposal",
        "tags": [
          "notes"
        ],
        "summary": "An owner or admin accepts or declines what a reader proposed",
        "description": "Asks for the permission `datamap.table.describe`. Accepting writes the title and the description that were proposed, or those that are given instead, beside the rest of the note; where somebody wrote since `revision` nothing is decided, and the answer has what is there now. Deciding twice answers 409 too.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/NoteProposalId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NoteProposalDecision"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The proposal as it was decided",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NoteProposal"
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/ProposalConflict"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary": {
      "get": {
        "operationId": "listTerms",
        "tags": [
          "glossary"
        ],
        "summary": "The words of the company and what they mean, by name",
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "description": "Only terms with this text in a name or in the definition",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of terms",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo",
                    "mayManage"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/GlossaryTerm"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "mayManage": {
                      "type": "boolean",
                      "description": "Whether the caller may add, change and delete terms"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createTerm",
        "tags": [
          "glossary"
        ],
        "summary": "Adds a term",
        "description": "Asks for the permission `datamap.glossary.manage`. Answers 409 where there is one of that name.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GlossaryTermInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The term as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GlossaryTerm"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/export": {
      "get": {
        "operationId": "exportTerms",
        "tags": [
          "glossary"
        ],
        "summary": "All terms as a file to edit and to import again",
        "parameters": [
          {
            "name": "format",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "enum": [
                "xlsx",
                "csv"
              ]
            }
          },
          {
            "name": "encoding",
            "in": "query",
            "description": "Of a CSV; Excel needs the mark that utf-8-bom begins with",
            "schema": {
              "type": "string",
              "enum": [
                "utf-8-bom",
                "utf-8",
                "cp949"
              ],
              "default": "utf-8-bom"
            }
          },
          {
            "name": "language",
            "in": "query",
            "description": "Of the headings",
            "schema": {
              "type": "string",
              "enum": [
                "en",
                "ko"
              ],
              "default": "en"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file",
            "content": {
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "text/csv": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/imports": {
      "get": {
        "operationId": "listTermImports",
        "tags": [
          "glossary"
        ],
        "summary": "The last 20 imports of terms, the newest first",
        "description": "Asks for the permission `datamap.glossary.manage`.",
        "responses": {
          "200": {
            "description": "They",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TermImport"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "importTerms",
        "tags": [
          "glossary"
        ],
        "summary": "Looks at a file of terms, or writes what it says as a whole",
        "description": "Asks for the permission `datamap.glossary.manage`. An .xlsx, of which the first sheet is read, or a CSV in UTF-8, UTF-16 or CP949. The name says which term a line is about; an empty cell leaves what is there, `(empty)` empties it. With `dryRun` nothing is written.",
        "parameters": [
          {
            "name": "fileName",
            "in": "query",
            "required": true,
            "description": "What the file is called",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          },
          {
            "name": "dryRun",
            "in": "query",
            "required": true,
            "description": "Whether to say only what it would do",
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of the lines, or would",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TermImportResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/imports/{id}/undo": {
      "post": {
        "operationId": "undoTermImport",
        "tags": [
          "glossary"
        ],
        "summary": "Takes an import of terms back",
        "description": "Asks for the permission `datamap.glossary.manage`. Terms that it added go, others say what they said before. What somebody wrote since stays, and so do added terms that tables, columns or other terms have since: both are counted as `kept`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          }
        ],
        "responses": {
          "200": {
            "description": "The import as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TermImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/{id}": {
      "get": {
        "operationId": "getTerm",
        "tags": [
          "glossary"
        ],
        "summary": "One term",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          }
        ],
        "responses": {
          "200": {
            "description": "The term",
            "content": {
              "application/json": {
                "schema": {
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/GlossaryTerm"
                    },
                    {
                      "type": "object",
                      "required": [
                        "mayManage"
                      ],
                      "properties": {
                        "mayManage": {
                          "type": "boolean"
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "putTerm",
        "tags": [
          "glossary"
        ],
        "summary": "Writes a term as a whole",
        "description": "Asks for the permission `datamap.glossary.manage`. Where somebody wrote since `revision`, nothing is written and the answer has what is there now.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GlossaryTermInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The term as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GlossaryTerm"
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/TermConflict"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteTerm",
        "tags": [
          "glossary"
        ],
        "summary": "Deletes a term with its versions; tables and columns lose it",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/{id}/history": {
      "get": {
        "operationId": "listTermVersions",
        "tags": [
          "glossary"
        ],
        "summary": "The versions of a term, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of versions",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/GlossaryTermVersion"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/{id}/related/{other}": {
      "put": {
        "operationId": "relateTerms",
        "tags": [
          "glossary"
        ],
        "summary": "Says that two terms are related; each of both has it",
        "description": "Asks for the permission `datamap.glossary.manage`. A term has at most 20 related ones.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/OtherTermId"
          }
        ],
        "responses": {
          "204": {
            "description": "They are related"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "unrelateTerms",
        "tags": [
          "glossary"
        ],
        "summary": "Takes back that two terms are related",
        "description": "Asks for the permission `datamap.glossary.manage`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/OtherTermId"
          }
        ],
        "responses": {
          "204": {
            "description": "They are not"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/glossary/{id}/places": {
      "get": {
        "operationId": "listTermPlaces",
        "tags": [
          "glossary"
        ],
        "summary": "The tables and columns that a term applies to, of those that the caller may read",
        "parameters": [
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of places, by name",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/GlossaryPlace"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/terms": {
      "get": {
        "operationId": "listTableTerms",
        "tags": [
          "glossary"
        ],
        "summary": "The terms of a table and of its columns",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          }
        ],
        "responses": {
          "200": {
            "description": "The terms, those of the table itself first",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "mayDescribe"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TermOfTable"
                      }
                    },
                    "mayDescribe": {
                      "type": "boolean",
                      "description": "Whether the caller may say which terms apply"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/terms/{id}": {
      "put": {
        "operationId": "linkTerm",
        "tags": [
          "glossary"
        ],
        "summary": "Says that a term applies to the table, or to a column of it",
        "description": "Asks for the permission `datamap.table.describe`. At most 20 terms apply to one.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "responses": {
          "204": {
            "description": "It applies"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "unlinkTerm",
        "tags": [
          "glossary"
        ],
        "summary": "Takes back that a term applies",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/TermId"
          },
          {
            "$ref": "#/components/parameters/NotedColumn"
          }
        ],
        "responses": {
          "204": {
            "description": "It does not"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/proposals": {
      "get": {
        "operationId": "listProposals",
        "tags": [
          "notes"
        ],
        "summary": "What readers propose across tables, newest first",
        "parameters": [
          {
            "name": "role",
            "in": "query",
            "description": "What waits for the caller to decide, or everything that she made, with what became of it",
            "schema": {
              "type": "string",
              "enum": [
                "decide",
                "made"
              ],
              "default": "decide"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "Of what waits, only for tables that the caller owns",
            "schema": {
              "type": "boolean",
              "default": true
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of proposals, each with its table",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NoteProposalItem"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/coverage": {
      "get": {
        "operationId": "listCoverage",
        "tags": [
          "tables"
        ],
        "summary": "How far tables are described, certified and owned, by schema or by owner",
        "parameters": [
          {
            "name": "by",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "schema",
                "owner"
              ],
              "default": "schema"
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "By what is left, weighted by use, most first; by the share that is described, least first; by tables, most first; by name",
            "schema": {
              "type": "string",
              "enum": [
                "gap",
                "share",
                "tables",
                "name"
              ],
              "default": "gap"
            }
          },
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of schemas or owners",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Coverage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/describing": {
      "get": {
        "operationId": "listDescribing",
        "tags": [
          "notes"
        ],
        "summary": "What lacks words among what the caller may describe, the most used first",
        "description": "Tables and columns about which neither the portal nor the source says anything: of each table first the table itself, then its columns by position. Tables stand by how many others reference them and how often they are scanned. A column of a type and name that is described elsewhere comes with those words.",
        "parameters": [
          {
            "name": "mine",
            "in": "query",
            "description": "Only tables that the caller owns",
            "schema": {
              "type": "boolean",
              "default": true
            }
          },
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "name": "skipped",
            "in": "query",
            "description": "What was put off instead of what was not",
            "schema": {
              "type": "string",
              "enum": [
                "none",
                "only"
              ],
              "default": "none"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 20
            }
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of what lacks words",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Describing"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/describing/accept": {
      "post": {
        "operationId": "acceptSuggestion",
        "tags": [
          "notes"
        ],
        "summary": "Write the same words to all columns of a type and name that lack them",
        "description": "Of what the caller may describe; words that are there stay. At most 1,000 columns at once.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AcceptSuggestion"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "How many columns were written, and how many are left",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "written",
                    "left"
                  ],
                  "properties": {
                    "written": {
                      "type": "integer"
                    },
                    "left": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/describing/export": {
      "get": {
        "operationId": "exportWords",
        "tags": [
          "notes"
        ],
        "summary": "What is said of tables and columns, as a file to edit or for a migration",
        "description": "One line for each table and each column that the caller may read. `xlsx` and `csv` can be imported again; a cell that a spreadsheet would take for a formula begins with an apostrophe in a CSV, which the import takes away. `sql` has COMMENT statements of what people wrote, for somebody to run.",
        "parameters": [
          {
            "name": "format",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "enum": [
                "xlsx",
                "csv",
                "sql"
              ]
            }
          },
          {
            "name": "encoding",
            "in": "query",
            "description": "Of a CSV; Excel needs the mark that utf-8-bom begins with",
            "schema": {
              "type": "string",
              "enum": [
                "utf-8-bom",
                "utf-8",
                "cp949"
              ],
              "default": "utf-8-bom"
            }
          },
          {
            "name": "language",
            "in": "query",
            "description": "Of the headings",
            "schema": {
              "type": "string",
              "enum": [
                "en",
                "ko"
              ],
              "default": "en"
            }
          },
          {
            "name": "describable",
            "in": "query",
            "description": "Only tables that the caller may describe",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          }
        ],
        "responses": {
          "200": {
            "description": "The file",
            "content": {
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "text/csv": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "application/sql": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports": {
      "get": {
        "operationId": "listImports",
        "tags": [
          "notes"
        ],
        "summary": "Imports of words, the newest first",
        "description": "Those of the caller; of everybody for those who may manage warehouses.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of imports",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo",
                    "mayImport"
                  ],
                  "properties": {
                    "mayImport": {
                      "type": "boolean",
                      "description": "Whether there is a table that the caller may describe, and so import to"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/WordsImport"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createImport",
        "tags": [
          "notes"
        ],
        "summary": "Upload a file of words; nothing is written before it is applied",
        "description": "An .xlsx, of which the first sheet is read, or a CSV in UTF-8, UTF-16 or CP949; at most 10 MB and 50,000 lines. Where the headings are understood, the answer says what applying it would do.",
        "parameters": [
          {
            "name": "fileName",
            "in": "query",
            "required": true,
            "description": "What the file is called",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The import",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordsImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports/{id}": {
      "get": {
        "operationId": "getImport",
        "tags": [
          "notes"
        ],
        "summary": "One import",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          }
        ],
        "responses": {
          "200": {
            "description": "The import",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordsImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports/{id}/mapping": {
      "put": {
        "operationId": "mapImport",
        "tags": [
          "notes"
        ],
        "summary": "Say which column of the file is what, and look at once what that would do",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "mapping"
                ],
                "properties": {
                  "mapping": {
                    "$ref": "#/components/schemas/WordsMapping"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The import, with what applying it would do",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordsImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports/{id}/lines": {
      "get": {
        "operationId": "listImportLines",
        "tags": [
          "notes"
        ],
        "summary": "The lines of an import, with what becomes of each",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          },
          {
            "name": "outcome",
            "in": "query",
            "description": "Only lines of which one of these becomes; repeat it for several",
            "style": "form",
            "explode": true,
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/WordsOutcome"
              }
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of lines",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/WordsImportLine"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports/{id}/apply": {
      "post": {
        "operationId": "applyImport",
        "tags": [
          "notes"
        ],
        "summary": "Write the next lines of an import; repeat it until none is left",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          }
        ],
        "responses": {
          "200": {
            "description": "The import as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordsImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/imports/{id}/undo": {
      "post": {
        "operationId": "undoImport",
        "tags": [
          "notes"
        ],
        "summary": "Take the next lines of an import back; repeat it until none is left",
        "description": "What somebody wrote over since stays, and is counted as `kept`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImportId"
          }
        ],
        "responses": {
          "200": {
            "description": "The import as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordsImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/search": {
      "get": {
        "operationId": "search",
        "tags": [
          "tables"
        ],
        "summary": "Tables in which every word is found, the most telling first: titles, names, descriptions, columns, tags, schemas and owners, also by parts, initial consonants, abbreviations, another keyboard or a wrong letter",
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": true,
            "description": "What was typed, as it is; half a syllable will do",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/TagFilter"
          },
          {
            "$ref": "#/components/parameters/PersonalDataFilter"
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 50,
              "default": 20
            }
          },
          {
            "name": "offset",
            "in": "query",
            "description": "How many of the best to leave out",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000,
              "default": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What was found",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchAnswer"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/search/start": {
      "get": {
        "operationId": "getSearchStart",
        "tags": [
          "tables"
        ],
        "summary": "Short lists for a person who has not searched yet, up to six tables each",
        "responses": {
          "200": {
            "description": "The lists",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchStart"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/search/abbreviations": {
      "get": {
        "operationId": "listSearchAbbreviations",
        "tags": [
          "administration"
        ],
        "summary": "The abbreviations that the search knows, those that the portal keeps first",
        "responses": {
          "200": {
            "description": "The abbreviations",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SearchAbbreviation"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/search/abbreviations/{abbreviation}": {
      "put": {
        "operationId": "putSearchAbbreviation",
        "tags": [
          "administration"
        ],
        "summary": "Says what an abbreviation stands for",
        "parameters": [
          {
            "$ref": "#/components/parameters/Abbreviation"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "meanings"
                ],
                "properties": {
                  "meanings": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 10,
                    "items": {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 60
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The abbreviation as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchAbbreviation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteSearchAbbreviation",
        "tags": [
          "administration"
        ],
        "summary": "Forgets an abbreviation that the portal keeps",
        "parameters": [
          {
            "$ref": "#/components/parameters/Abbreviation"
          }
        ],
        "responses": {
          "204": {
            "description": "It is forgotten"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/search/misses": {
      "get": {
        "operationId": "listSearchMisses",
        "tags": [
          "tables"
        ],
        "summary": "For those who review tables, what people searched for and did not find, the most frequent first",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The words, and never who searched for them",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "enabled",
                    "keptDays"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SearchMiss"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "enabled": {
                      "type": "boolean",
                      "description": "Whether they are counted at all"
                    },
                    "keptDays": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "reportSearchMiss",
        "tags": [
          "tables"
        ],
        "summary": "Says that somebody was left with nothing found; counted where nothing is found indeed, without the person",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "q"
                ],
                "properties": {
                  "q": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "It is taken"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/map": {
      "get": {
        "operationId": "getMap",
        "tags": [
          "map"
        ],
        "summary": "How tables connect, as an overview of schemas, one schema, or one table's neighbourhood",
        "description": "Without `focus` and `schema`, the overview: schemas and the bands between them. With `schema`, the tables of that schema, the edges among them, and bands to other schemas. With `focus`, that table and its neighbours. What the caller may not see is not there, and is not counted either; what was left out for its number is counted.",
        "parameters": [
          {
            "name": "warehouse",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "schema",
            "in": "query",
            "description": "The entity name of a schema",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "focus",
            "in": "query",
            "description": "The entity name of a table",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "hops",
            "in": "query",
            "description": "How far from the focus",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2,
              "default": 1
            }
          },
          {
            "name": "expand",
            "in": "query",
            "description": "Entity names of tables in the answer whose neighbours are wanted as well; repeat it for several",
            "style": "form",
            "explode": true,
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "maxItems": 50
            }
          },
          {
            "name": "perTable",
            "in": "query",
            "description": "How many neighbours of one table are given; the rest is counted",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 25
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many tables there are at most",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 150
            }
          },
          {
            "name": "inferred",
            "in": "query",
            "description": "Whether references that nobody declared are edges too, of a type of their own; never in the bands of an overview",
            "schema": {
              "type": "boolean",
              "default": false
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The map",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Map"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/map/path": {
      "get": {
        "operationId": "findPaths",
        "tags": [
          "map"
        ],
        "summary": "The shortest ways to join two tables, over references in either direction",
        "parameters": [
          {
            "name": "warehouse",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "The entity name of a table",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "The entity name of a table",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many ways at most",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "default": 5
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Ways of the same, smallest length; none where the tables do not connect",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "moreWays"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/JoinPath"
                      }
                    },
                    "moreWays": {
                      "type": "boolean",
                      "description": "There are more ways of this length than were given"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/runs": {
      "get": {
        "operationId": "listRuns",
        "tags": [
          "runs"
        ],
        "summary": "Runs, newest first",
        "parameters": [
          {
            "name": "warehouse",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of runs",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Run"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "startRun",
        "tags": [
          "runs"
        ],
        "summary": "Read a warehouse now",
        "description": "Answers with the run that was started, or with the one that is queued or running already: never two at once on one warehouse.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "warehouse"
                ],
                "properties": {
                  "warehouse": {
                    "type": "string"
                  },
                  "acceptRemovals": {
                    "type": "boolean",
                    "description": "A person has looked at why the last good state was kept, and accepts that tables go."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Run"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/runs/{id}": {
      "get": {
        "operationId": "getRun",
        "tags": [
          "runs"
        ],
        "summary": "One run with its steps and its result",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Run"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/changes": {
      "get": {
        "operationId": "listChanges",
        "tags": [
          "changes"
        ],
        "summary": "What readings found changed, newest first, paged by keyset",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeSince"
          },
          {
            "$ref": "#/components/parameters/ChangeSeverityFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeKindFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeReasonFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeRunFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/changes/groups": {
      "get": {
        "operationId": "listChangeGroups",
        "tags": [
          "changes"
        ],
        "summary": "The time line, newest first; what one run did to many alike is one group",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseFilter"
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeSince"
          },
          {
            "$ref": "#/components/parameters/ChangeSeverityFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeKindFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of groups; it may hold fewer than `limit` though more follow",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ChangeGroup"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/changes": {
      "get": {
        "operationId": "listTableChanges",
        "tags": [
          "changes"
        ],
        "summary": "What readings found changed about one table, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "$ref": "#/components/parameters/ChangeSeverityFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeKindFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/tables/{warehouse}/{table}/measurements": {
      "get": {
        "operationId": "listMeasurements",
        "tags": [
          "tables"
        ],
        "summary": "The history of one table's figures, oldest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          },
          {
            "$ref": "#/components/parameters/TableName"
          },
          {
            "name": "from",
            "in": "query",
            "description": "From this moment on; everything that is kept without it",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "to",
            "in": "query",
            "description": "Up to this moment; now without it",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "resolution",
            "in": "query",
            "description": "`reading`, every line that is kept: of the last days each reading at which a figure moved, before that one a day. `day`, the last figures of each day throughout.",
            "schema": {
              "type": "string",
              "enum": [
                "reading",
                "day"
              ],
              "default": "reading"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the history",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Measurement"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "notShown": {
                      "$ref": "#/components/schemas/NotShown"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/runs/{id}/changes": {
      "get": {
        "operationId": "listRunChanges",
        "tags": [
          "changes"
        ],
        "summary": "What one run found changed",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/SchemaFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeSeverityFilter"
          },
          {
            "$ref": "#/components/parameters/ChangeKindFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/runs/{id}/cancel": {
      "post": {
        "operationId": "cancelRun",
        "tags": [
          "runs"
        ],
        "summary": "Stop a run",
        "description": "A queued run ends at once; a running one ends its statement and writes nothing, within seconds, on whichever replica does it. What was known before stays. Answers with a conflict where the run has ended already.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "202": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Run"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/warehouses/{warehouse}/pause": {
      "post": {
        "operationId": "pauseWarehouse",
        "tags": [
          "administration"
        ],
        "summary": "Ask nothing of a warehouse until somebody resumes it",
        "description": "Cancels the run that is under way. Pausing twice changes nothing.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          }
        ],
        "responses": {
          "200": {
            "description": "The warehouse",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdminWarehouse"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/warehouses/{warehouse}/resume": {
      "post": {
        "operationId": "resumeWarehouse",
        "tags": [
          "administration"
        ],
        "summary": "Read a paused warehouse again, by its schedule",
        "parameters": [
          {
            "$ref": "#/components/parameters/WarehouseId"
          }
        ],
        "responses": {
          "200": {
            "description": "The warehouse",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdminWarehouse"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/admin": {
      "get": {
        "operationId": "getAdministration",
        "tags": [
          "administration"
        ],
        "summary": "How reading goes, what the role may see, and who follows",
        "description": "Needs the permission datamap.warehouse.manage.",
        "responses": {
          "200": {
            "description": "Every warehouse with its newest runs, and the followers of the feed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Administration"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/admin/erase-person": {
      "post": {
        "operationId": "erasePerson",
        "tags": [
          "administration"
        ],
        "summary": "Take the name of a person out of all that Datamap keeps",
        "description": "What she wrote and decided stays; nobody can tell any more that it was her. The events of /v1/audit lose it too; the portal's own audit log is not touched. Needs the permission datamap.warehouse.manage.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entityRef"
                ],
                "properties": {
                  "entityRef": {
                    "type": "string",
                    "minLength": 1
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "In how many places the name stood",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "places"
                  ],
                  "properties": {
                    "places": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/audit": {
      "get": {
        "operationId": "listAuditEvents",
        "tags": [
          "administration"
        ],
        "summary": "What was done through Datamap and what was refused, newest first",
        "description": "Every write and every call that was not allowed, with who, what, before and after, for as long as the configuration keeps it. Needs the permission datamap.warehouse.manage.",
        "parameters": [
          {
            "name": "event",
            "in": "query",
            "description": "Only these, as the audit log calls them, such as table-note; repeat it for several",
            "style": "form",
            "explode": true,
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "maxItems": 100
            }
          },
          {
            "name": "outcome",
            "in": "query",
            "description": "Only what ended in one of these ways; repeat it for several",
            "style": "form",
            "explode": true,
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/AuditOutcome"
              },
              "maxItems": 3
            }
          },
          {
            "name": "by",
            "in": "query",
            "description": "Only what this person or service did, by full entity ref or subject",
            "allowReserved": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "warehouse",
            "in": "query",
            "description": "Only what is about this warehouse",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "table",
            "in": "query",
            "description": "Only what is about the table of this entity name",
            "allowReserved": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of events",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/AuditEvent"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "administration"
        ],
        "summary": "Whether what Datamap needs works",
        "description": "For whoever watches over the portal. Asks the portal's database and the queue, and nothing of a warehouse; of those it tells what the last run found. Needs the permission datamap.warehouse.manage.",
        "responses": {
          "200": {
            "description": "Database and queue work; a warehouse may be out of reach",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServiceHealth"
                }
              }
            }
          },
          "503": {
            "description": "The database or the queue does not work",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServiceHealth"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/feed": {
      "get": {
        "operationId": "readFeed",
        "tags": [
          "feed"
        ],
        "summary": "For services, what changed since a revision, oldest first, with tombstones",
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "The last revision that the follower has taken; 0 for all",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "default": 0
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 500
            }
          },
          {
            "name": "columns",
            "in": "query",
            "description": "Whether tables come with the names and titles of their columns",
            "schema": {
              "type": "boolean",
              "default": false
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page; ask again with `after: nextAfter` while `hasMore`. Each object stands once, with its newest revision.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "nextAfter",
                    "hasMore",
                    "latestRevision",
                    "resetRequired"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/FeedItem"
                      }
                    },
                    "nextAfter": {
                      "type": "integer"
                    },
                    "hasMore": {
                      "type": "boolean"
                    },
                    "latestRevision": {
                      "type": "integer"
                    },
                    "resetRequired": {
                      "type": "boolean",
                      "description": "Tombstones after this revision are gone already: read from 0 and remove what is not there."
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/updates": {
      "post": {
        "operationId": "reportUpdates",
        "tags": [
          "tables"
        ],
        "summary": "A loader says which tables it has just filled",
        "description": "For loaders that may not write to the warehouse's own update log. Needs the permission `datamap.update.report`. It shows from the warehouse's next reading on. The same report twice is one. All or none of a request is taken.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "warehouse",
                  "updates"
                ],
                "properties": {
                  "warehouse": {
                    "type": "string",
                    "maxLength": 63,
                    "description": "The warehouse's id"
                  },
                  "updates": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 200,
                    "items": {
                      "$ref": "#/components/schemas/UpdateReport"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was taken",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "taken",
                    "known",
                    "notThere"
                  ],
                  "properties": {
                    "taken": {
                      "type": "integer",
                      "description": "Reports that are new"
                    },
                    "known": {
                      "type": "integer",
                      "description": "Reports that had been made before"
                    },
                    "notThere": {
                      "type": "array",
                      "description": "Reported tables that were not there when the warehouse was last read, or that the caller may not see. Their reports are taken and count once the table is there",
                      "items": {
                        "type": "object",
                        "required": [
                          "schema",
                          "table"
                        ],
                        "properties": {
                          "schema": {
                            "type": "string"
                          },
                          "table": {
                            "type": "string"
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/feed/consumers": {
      "get": {
        "operationId": "listFeedConsumers",
        "tags": [
          "feed"
        ],
        "summary": "For services, who follows the feed and how far each is",
        "responses": {
          "200": {
            "description": "The followers",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "latestRevision"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/FeedConsumer"
                      }
                    },
                    "latestRevision": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/v1/feed/consumers/{id}": {
      "put": {
        "operationId": "putFeedConsumer",
        "tags": [
          "feed"
        ],
        "summary": "For services, a follower says what it has taken",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision"
                ],
                "properties": {
                  "revision": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The follower as stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FeedConsumer"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "responses": {
      "Error": {
        "description": "An error in Backstage's form",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error"
              ],
              "properties": {
                "error": {
                  "type": "object",
                  "required": [
                    "name",
                    "message"
                  ],
                  "properties": {
                    "name": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    }
                  },
                  "additionalProperties": true
                }
              },
              "additionalProperties": true
            }
          }
        }
      },
      "NoteConflict": {
        "description": "Somebody else wrote first; nothing was written",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error",
                "current"
              ],
              "properties": {
                "error": {
                  "type": "object",
                  "required": [
                    "name",
                    "message"
                  ],
                  "properties": {
                    "name": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    }
                  }
                },
                "current": {
                  "$ref": "#/components/schemas/Note"
                }
              }
            }
          }
        }
      },
      "TermConflict": {
        "description": "Somebody else wrote first, and what is there now is `current`; or there is another term of that name",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error"
              ],
              "properties": {
                "error": {
                  "type": "object",
                  "required": [
                    "name",
                    "message"
                  ],
                  "properties": {
                    "name": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    }
                  },
                  "additionalProperties": true
                },
                "current": {
                  "$ref": "#/components/schemas/GlossaryTerm"
                }
              },
              "additionalProperties": true
            }
          }
        }
      },
      "ProposalConflict": {
        "description": "Somebody else wrote first, and what is there now is `current`; or the proposal was decided already",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "error"
              ],
              "properties": {
                "error": {
                  "type": "object",
                  "required": [
                    "name",
                    "message"
                  ],
                  "properties": {
                    "name": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    }
                  },
                  "additionalProperties": true
                },
                "current": {
                  "$ref": "#/components/schemas/Note"
                }
              },
              "additionalProperties": true
            }
          }
        }
      }
    },
    "parameters": {
      "WarehouseId": {
        "name": "warehouse",
        "in": "path",
        "required": true,
        "description": "The warehouse's id",
        "schema": {
          "type": "string"
        }
      },
      "TableName": {
        "name": "table",
        "in": "path",
        "required": true,
        "description": "The table's entity name",
        "schema": {
          "type": "string"
        }
      },
      "ClassifiedColumn": {
        "name": "column",
        "in": "query",
        "required": true,
        "description": "The column's name, as PostgreSQL has it",
        "schema": {
          "type": "string",
          "minLength": 1
        }
      },
      "NotedColumn": {
        "name": "column",
        "in": "query",
        "description": "The column's name, as PostgreSQL has it; without it, it is about the table itself",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "minLength": 1
        }
      },
      "ImportId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The import's id",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "TermId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The term's id",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "OtherTermId": {
        "name": "other",
        "in": "path",
        "required": true,
        "description": "The other term's id",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "NoteProposalId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The proposal's id",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "OwnershipRequestId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The request's id",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "InferredReferenceId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The suggestion's id",
        "schema": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$"
        }
      },
      "WarehouseFilter": {
        "name": "warehouse",
        "in": "query",
        "description": "Ids of warehouses; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "maxItems": 100
        }
      },
      "SchemaFilter": {
        "name": "schema",
        "in": "query",
        "description": "Entity names of schemas; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "maxItems": 100
        }
      },
      "KindFilter": {
        "name": "kind",
        "in": "query",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/TableKind"
          }
        }
      },
      "HealthFilter": {
        "name": "health",
        "in": "query",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Health"
          }
        }
      },
      "OwnerFilter": {
        "name": "owner",
        "in": "query",
        "description": "Full entity refs of owners; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "maxItems": 100
        }
      },
      "ReviewFilter": {
        "name": "review",
        "in": "query",
        "description": "Only tables with an active review, or only those without one",
        "schema": {
          "type": "string",
          "enum": [
            "active",
            "none"
          ]
        }
      },
      "VerdictFilter": {
        "name": "verdict",
        "in": "query",
        "description": "Only tables about which one of these is said; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/VerdictName"
          }
        }
      },
      "TrustFilter": {
        "name": "trust",
        "in": "query",
        "description": "Only tables of which an owner says one of these; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/TrustState"
          }
        }
      },
      "TagFilter": {
        "name": "tag",
        "in": "query",
        "description": "Only tables that have one of these tags, themselves or at one of their columns, whatever is a capital letter; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "PersonalDataFilter": {
        "name": "personalData",
        "in": "query",
        "description": "Only tables with a column of personal data that somebody confirmed, or that looks like it and nobody said otherwise; repeat it for both",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "confirmed",
              "suspected"
            ]
          }
        }
      },
      "Words": {
        "name": "q",
        "in": "query",
        "description": "Words that must all occur in the title, the name, the schema or the description",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "Abbreviation": {
        "name": "abbreviation",
        "in": "path",
        "required": true,
        "description": "Up to 30 letters or digits without spaces, in small letters or not",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        }
      },
      "ChangeSince": {
        "name": "since",
        "in": "query",
        "description": "Only what was found at this moment or later",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "ChangeSeverityFilter": {
        "name": "severity",
        "in": "query",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ChangeSeverity"
          },
          "maxItems": 3
        }
      },
      "ChangeKindFilter": {
        "name": "kind",
        "in": "query",
        "description": "Kinds of changes; repeat it for several",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "maxItems": 100
        }
      },
      "ChangeReasonFilter": {
        "name": "reason",
        "in": "query",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ChangeReason"
          },
          "maxItems": 100
        }
      },
      "ChangeRunFilter": {
        "name": "run",
        "in": "query",
        "description": "Only what this run found",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 100
        }
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "`pageInfo.nextCursor` of the page before",
        "schema": {
          "type": "string",
          "maxLength": 4000
        }
      }
    },
    "schemas": {
      "Grade": {
        "type": "string",
        "description": "How well a value is known",
        "enum": [
          "exact",
          "estimate",
          "lower-bound",
          "unknown"
        ]
      },
      "RowsMethod": {
        "type": "string",
        "description": "How a number of rows is known. main-fork-empty, the main file has 0 bytes; reltuples-scaled, the planner's estimate scaled to today's pages; live-rows-counter, the statistics' count of live rows; bounded-probe, reading stopped at a limit; exact-count, counted; sum-of-parts, partitions added up; not-populated, a materialized view without data; nothing-stored, a view; stored-elsewhere, a foreign table; not-shown, the caller may not see the table's figures; none, nobody knows.",
        "enum": [
          "main-fork-empty",
          "reltuples-scaled",
          "live-rows-counter",
          "bounded-probe",
          "exact-count",
          "sum-of-parts",
          "not-populated",
          "nothing-stored",
          "stored-elsewhere",
          "not-shown",
          "none"
        ]
      },
      "SizeMethod": {
        "type": "string",
        "enum": [
          "relation-size",
          "pages",
          "sum-of-parts",
          "nothing-stored",
          "stored-elsewhere",
          "not-shown",
          "none"
        ]
      },
      "UpdatedMethod": {
        "type": "string",
        "enum": [
          "update-log",
          "reported",
          "column",
          "commit-timestamp",
          "activity",
          "not-shown",
          "none"
        ]
      },
      "MeasuredRows": {
        "type": "object",
        "required": [
          "grade",
          "measuredAt",
          "method"
        ],
        "properties": {
          "value": {
            "type": "integer",
            "minimum": 0,
            "description": "Absent when the grade is unknown"
          },
          "grade": {
            "$ref": "#/components/schemas/Grade"
          },
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          },
          "method": {
            "$ref": "#/components/schemas/RowsMethod"
          }
        }
      },
      "MeasuredSize": {
        "type": "object",
        "required": [
          "grade",
          "measuredAt",
          "method"
        ],
        "properties": {
          "value": {
            "type": "integer",
            "minimum": 0,
            "description": "Bytes; absent when the grade is unknown"
          },
          "grade": {
            "$ref": "#/components/schemas/Grade"
          },
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          },
          "method": {
            "$ref": "#/components/schemas/SizeMethod"
          }
        }
      },
      "MeasuredTime": {
        "type": "object",
        "required": [
          "grade",
          "measuredAt",
          "method"
        ],
        "properties": {
          "value": {
            "type": "string",
            "format": "date-time",
            "description": "Absent when the grade is unknown; the end of the interval where there is one"
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Where only an interval is known (activity between two readings), its start"
          },
          "grade": {
            "$ref": "#/components/schemas/Grade"
          },
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          },
          "method": {
            "$ref": "#/components/schemas/UpdatedMethod"
          },
          "source": {
            "type": "string",
            "description": "The update log's or the column's name, or the loader that reported"
          }
        }
      },
      "NotShown": {
        "type": "array",
        "minItems": 1,
        "description": "What of the table the caller may not see, and so is not in the answer; absent where that is nothing. definition, texts in SQL, by the permission datamap.table.definition.read; statistics, figures and what follows from them, by datamap.table.statistics.read.",
        "items": {
          "type": "string",
          "enum": [
            "definition",
            "statistics"
          ]
        }
      },
      "VerdictName": {
        "type": "string",
        "enum": [
          "provably-empty",
          "probably-empty",
          "emptied",
          "never-measured",
          "statistics-lost",
          "not-populated",
          "nothing-of-its-own",
          "stored-elsewhere",
          "not-permitted",
          "stale",
          "growing-fast",
          "never-read",
          "bloated",
          "no-primary-key",
          "not-described",
          "probable-copy"
        ]
      },
      "Verdict": {
        "type": "object",
        "required": [
          "verdict",
          "grade",
          "evidence",
          "explanationKey"
        ],
        "properties": {
          "verdict": {
            "$ref": "#/components/schemas/VerdictName"
          },
          "grade": {
            "$ref": "#/components/schemas/Grade"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Evidence"
            }
          },
          "explanationKey": {
            "type": "string",
            "description": "The key of the words that explain it, `verdict.<name>`"
          }
        }
      },
      "Evidence": {
        "type": "object",
        "required": [
          "fact",
          "value",
          "measuredAt"
        ],
        "properties": {
          "fact": {
            "type": "string",
            "description": "What was read, in PostgreSQL's word: relkind, main_fork_bytes, reltuples, relpages, n_live_tup, n_dead_tup, n_tup_ins, n_tup_del, last_analyze, stats_reset, postmaster_start_time, is_in_recovery, relispopulated, has_select, row_security, foreign_server; and in ours: previous_rows and rows (of the reading before and of this one), count (all rows, looked at), sources, update_log (when the update log says that rows last came in), last_updated, looked_at (until when nothing newer was seen), expected_hours and usual_hours (between two updates), longest_hours, updates_seen, watched_since (our first reading within the era of the counters), scans_then and scans (all reads of the table, at that reading and now), previous_bytes and bytes, n_live_tup, n_mod_since_analyze, dead_share (percent), dead_bytes, unique_keys, columns_described and columns, original (the table that it looks copied from) and columns_alike"
          },
          "value": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "number"
              },
              {
                "type": "boolean"
              },
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            ]
          },
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Health": {
        "type": "string",
        "description": "has-data, some rows are known to be there; stale, they are, and nothing new came for longer than is expected or usual; empty, none are; unknown, nobody can say; derived, it keeps no rows itself, and that is normal",
        "enum": [
          "has-data",
          "stale",
          "empty",
          "unknown",
          "derived"
        ]
      },
      "TableKind": {
        "type": "string",
        "enum": [
          "table",
          "partitioned-table",
          "view",
          "materialized-view",
          "foreign-table"
        ]
      },
      "ReviewDecision": {
        "type": "string",
        "enum": [
          "expected",
          "to-be-removed",
          "wrong"
        ]
      },
      "Review": {
        "type": "object",
        "required": [
          "decision",
          "by",
          "at",
          "active"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/ReviewDecision"
          },
          "note": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of the person"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "active": {
            "type": "boolean",
            "description": "False once the facts have changed since"
          }
        }
      },
      "PersonalDataKind": {
        "type": "string",
        "enum": [
          "email",
          "phone",
          "name",
          "address",
          "birth-date",
          "national-id",
          "account",
          "card",
          "network"
        ]
      },
      "PersonalDataDecision": {
        "type": "string",
        "enum": [
          "confirmed",
          "rejected"
        ]
      },
      "PersonalData": {
        "type": "object",
        "required": [
          "kind",
          "state"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/PersonalDataKind"
          },
          "state": {
            "type": "string",
            "description": "`suspected` by name and type, `confirmed` by a person, or `rejected`: a person says that it holds none",
            "enum": [
              "suspected",
              "confirmed",
              "rejected"
            ]
          },
          "word": {
            "type": "string",
            "description": "What of the column's name says so, abbreviations written out"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who decided"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TrustState": {
        "type": "string",
        "description": "`certified`: it may be relied on for what its owner says; `confirm-again`: that was said too long ago, or before a breaking change; `deprecated`: it is being retired",
        "enum": [
          "certified",
          "confirm-again",
          "deprecated"
        ]
      },
      "TableTrust": {
        "type": "object",
        "description": "What owners say of relying on a table; never both at once",
        "properties": {
          "certification": {
            "$ref": "#/components/schemas/Certification"
          },
          "deprecation": {
            "$ref": "#/components/schemas/Deprecation"
          }
        }
      },
      "Certification": {
        "type": "object",
        "required": [
          "sentence",
          "at"
        ],
        "properties": {
          "sentence": {
            "type": "string",
            "description": "What it is the right table for"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of the person; absent where it was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "confirmBy": {
            "type": "string",
            "format": "date-time",
            "description": "When it is due to be confirmed again"
          },
          "confirmAgain": {
            "type": "string",
            "enum": [
              "too-old",
              "changed"
            ],
            "description": "Why it is due to be confirmed; absent while it holds"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When a breaking change was first found since"
          }
        }
      },
      "Deprecation": {
        "type": "object",
        "required": [
          "sentence",
          "at"
        ],
        "properties": {
          "sentence": {
            "type": "string",
            "description": "Why, or what to do"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of the person; absent where it was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "goneFrom": {
            "type": "string",
            "format": "date",
            "description": "The first day without the table"
          },
          "hasSuccessor": {
            "type": "boolean",
            "description": "Whether another table takes its place, were it one that the caller may not see"
          },
          "successor": {
            "$ref": "#/components/schemas/Successor"
          }
        }
      },
      "Successor": {
        "type": "object",
        "description": "The table to use instead; told about one table, to those who may read both",
        "required": [
          "entityRef",
          "warehouse",
          "entityName",
          "schema",
          "name",
          "title"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "warehouse": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "schema": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "TrustStatement": {
        "type": "object",
        "required": [
          "kind",
          "sentence",
          "at"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "certification",
              "deprecation"
            ]
          },
          "sentence": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of the person; absent where it was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "goneFrom": {
            "type": "string",
            "format": "date"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "ended": {
            "type": "object",
            "description": "Absent while it holds",
            "required": [
              "how",
              "at"
            ],
            "properties": {
              "how": {
                "type": "string",
                "enum": [
                  "withdrawn",
                  "replaced",
                  "deprecated"
                ]
              },
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              }
            }
          }
        }
      },
      "UpdateReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "schema",
          "table",
          "updatedAt"
        ],
        "properties": {
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63,
            "description": "As PostgreSQL has it"
          },
          "table": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63,
            "description": "As PostgreSQL has it"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the load ended, not in the future"
          },
          "loader": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "What the loading job is called"
          },
          "rowsLoaded": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        }
      },
      "PageInfo": {
        "type": "object",
        "properties": {
          "nextCursor": {
            "type": "string"
          }
        }
      },
      "Facet": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "value",
            "count"
          ],
          "properties": {
            "value": {
              "type": "string"
            },
            "label": {
              "type": "string"
            },
            "count": {
              "type": "integer"
            }
          }
        }
      },
      "Totals": {
        "type": "object",
        "required": [
          "tables",
          "schemas",
          "byKind",
          "byHealth",
          "rows",
          "size"
        ],
        "properties": {
          "tables": {
            "type": "integer"
          },
          "schemas": {
            "type": "integer"
          },
          "byKind": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "byHealth": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "needsReview": {
            "type": "integer",
            "description": "Tables that are empty, unknown or stale and have no active review"
          },
          "rows": {
            "$ref": "#/components/schemas/MeasuredRows"
          },
          "described": {
            "type": "integer",
            "description": "Tables with a description"
          },
          "rowsUnknownFor": {
            "type": "integer",
            "description": "Tables that should have a number of rows and have none; they are not in the sum"
          },
          "size": {
            "$ref": "#/components/schemas/MeasuredSize"
          }
        }
      },
      "Connection": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "never-tried",
              "ok",
              "failing"
            ]
          },
          "code": {
            "$ref": "#/components/schemas/FailureCode"
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "lastTriedAt": {
            "type": "string",
            "format": "date-time"
          },
          "nextTryAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "FailureCode": {
        "type": "string",
        "description": "Why a run failed or kept the last good state; the screen has words for each",
        "enum": [
          "password-rejected",
          "role-unknown",
          "host-unknown",
          "host-unreachable",
          "connection-refused",
          "connection-timeout",
          "database-unknown",
          "connect-not-granted",
          "login-not-allowed",
          "not-allowed-by-server",
          "tls-not-offered",
          "tls-required",
          "tls-untrusted",
          "too-many-connections",
          "server-starting-or-stopping",
          "version-not-supported",
          "encoding-not-utf8",
          "configuration-invalid",
          "statement-timeout",
          "lock-timeout",
          "connection-lost",
          "no-schema-visible",
          "no-table-visible",
          "grant-lost",
          "too-many-removals",
          "step-timeout",
          "quiet-hours",
          "budget-used",
          "internal"
        ]
      },
      "Warehouse": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "title",
          "connector",
          "connection",
          "freshness",
          "totals",
          "warnings"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "connector": {
            "type": "string"
          },
          "server": {
            "type": "object",
            "properties": {
              "version": {
                "type": "string"
              },
              "database": {
                "type": "string"
              },
              "inRecovery": {
                "type": "boolean"
              }
            }
          },
          "accessLevel": {
            "type": "integer",
            "description": "1 structure, 2 plus the update log, 3 plus chosen contents",
            "enum": [
              1,
              2,
              3
            ]
          },
          "connection": {
            "$ref": "#/components/schemas/Connection"
          },
          "freshness": {
            "type": "object",
            "required": [
              "state",
              "missedRuns"
            ],
            "properties": {
              "state": {
                "type": "string",
                "description": "late after two missed runs",
                "enum": [
                  "never-read",
                  "current",
                  "late"
                ]
              },
              "lastReadAt": {
                "type": "string",
                "format": "date-time"
              },
              "missedRuns": {
                "type": "integer"
              },
              "nextRunAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "lastGoodRun": {
            "$ref": "#/components/schemas/Run"
          },
          "lastRun": {
            "$ref": "#/components/schemas/Run"
          },
          "activeRun": {
            "$ref": "#/components/schemas/Run"
          },
          "totals": {
            "$ref": "#/components/schemas/Totals"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "code"
              ],
              "properties": {
                "code": {
                  "type": "string",
                  "enum": [
                    "role-can-write",
                    "role-is-superuser",
                    "schemas-without-usage",
                    "update-log-not-readable",
                    "statistics-on-standby",
                    "sizes-partly-unknown",
                    "row-security-hides-statistics"
                  ]
                },
                "count": {
                  "type": "integer"
                },
                "names": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "mayStartRun": {
            "type": "boolean"
          },
          "mayManage": {
            "type": "boolean",
            "description": "Whether the caller may see how it is read, and what the role may see"
          }
        }
      },
      "Schema": {
        "type": "object",
        "required": [
          "entityRef",
          "entityName",
          "warehouse",
          "name",
          "title",
          "owner",
          "totals"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "warehouse": {
            "type": "string"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "databaseOwner": {
            "type": "string"
          },
          "totals": {
            "$ref": "#/components/schemas/Totals"
          }
        }
      },
      "TableSummary": {
        "type": "object",
        "required": [
          "entityRef",
          "entityName",
          "warehouse",
          "schema",
          "name",
          "title",
          "kind",
          "owner",
          "rows",
          "size",
          "lastUpdated",
          "health"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "warehouse": {
            "type": "string"
          },
          "schema": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "schemaEntityName": {
            "type": "string"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/TableKind"
          },
          "description": {
            "type": "string",
            "description": "In lists and search, at most 300 characters of it: what was cut ends with an ellipsis. The answer about one table has the whole."
          },
          "owner": {
            "type": "string",
            "description": "Full entity ref"
          },
          "rows": {
            "$ref": "#/components/schemas/MeasuredRows"
          },
          "size": {
            "$ref": "#/components/schemas/MeasuredSize"
          },
          "lastUpdated": {
            "$ref": "#/components/schemas/MeasuredTime"
          },
          "health": {
            "$ref": "#/components/schemas/Health"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "review": {
            "$ref": "#/components/schemas/Review"
          },
          "trust": {
            "$ref": "#/components/schemas/TableTrust"
          },
          "lastChange": {
            "$ref": "#/components/schemas/TableChange"
          }
        }
      },
      "TableChange": {
        "type": "object",
        "description": "The last time that a reading found a table added or different in what people read about it: its name, its columns, its keys, its description or where its rows come from. Absent while it is as it was when its warehouse was first read. Figures, rights, indexes and partitions do not count.",
        "required": [
          "at",
          "parts"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was read; it happened between the reading before and this one"
          },
          "parts": {
            "type": "array",
            "minItems": 1,
            "description": "What that reading found different, in this order",
            "items": {
              "$ref": "#/components/schemas/TableChangePart"
            }
          }
        }
      },
      "TableChangePart": {
        "type": "string",
        "enum": [
          "added",
          "name",
          "columns",
          "keys",
          "description",
          "source"
        ]
      },
      "Table": {
        "allOf": [
          {
            "$ref": "#/components/schemas/TableSummary"
          },
          {
            "type": "object",
            "required": [
              "verdicts",
              "titleSource",
              "columns",
              "references",
              "lastReadAt",
              "sizes",
              "mayReview"
            ],
            "properties": {
              "titleSource": {
                "type": "string",
                "enum": [
                  "portal",
                  "comment",
                  "name"
                ]
              },
              "schemaTitle": {
                "type": "string"
              },
              "schemaEntityRef": {
                "type": "string"
              },
              "warehouseTitle": {
                "type": "string"
              },
              "databaseOwner": {
                "type": "string",
                "description": "The role that owns it in PostgreSQL"
              },
              "persistence": {
                "type": "string",
                "enum": [
                  "permanent",
                  "unlogged",
                  "temporary"
                ]
              },
              "rowSecurity": {
                "type": "boolean"
              },
              "populated": {
                "type": "boolean"
              },
              "canSelect": {
                "type": "boolean",
                "description": "Whether our role may read its rows"
              },
              "partitions": {
                "type": "object",
                "required": [
                  "strategy",
                  "count"
                ],
                "properties": {
                  "strategy": {
                    "type": "string",
                    "enum": [
                      "range",
                      "list",
                      "hash"
                    ]
                  },
                  "key": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "count": {
                    "type": "integer"
                  }
                }
              },
              "inheritsFrom": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/TableLink"
                }
              },
              "inheritedBy": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/TableLink"
                }
              },
              "readsFrom": {
                "type": "array",
                "description": "What a view or materialized view reads",
                "items": {
                  "$ref": "#/components/schemas/TableLink"
                }
              },
              "foreignServer": {
                "type": "string"
              },
              "primaryKey": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "columns": {
                "type": "integer"
              },
              "references": {
                "type": "object",
                "required": [
                  "outgoing",
                  "incoming"
                ],
                "properties": {
                  "outgoing": {
                    "type": "integer"
                  },
                  "incoming": {
                    "type": "integer"
                  }
                }
              },
              "sizes": {
                "type": "object",
                "description": "Each part with its own grade, for a partitioned table the sums",
                "properties": {
                  "table": {
                    "$ref": "#/components/schemas/MeasuredSize"
                  },
                  "indexes": {
                    "$ref": "#/components/schemas/MeasuredSize"
                  },
                  "toast": {
                    "$ref": "#/components/schemas/MeasuredSize"
                  }
                }
              },
              "activity": {
                "$ref": "#/components/schemas/Activity"
              },
              "verdicts": {
                "type": "array",
                "description": "What its data is, the most telling first; a review is about these",
                "items": {
                  "$ref": "#/components/schemas/Verdict"
                }
              },
              "furtherVerdicts": {
                "type": "array",
                "description": "What else its keepers may want to look at",
                "items": {
                  "$ref": "#/components/schemas/Verdict"
                }
              },
              "lastReadAt": {
                "type": "string",
                "format": "date-time"
              },
              "firstSeenAt": {
                "type": "string",
                "format": "date-time"
              },
              "mayReview": {
                "type": "boolean"
              },
              "mayCertify": {
                "type": "boolean"
              },
              "notShown": {
                "$ref": "#/components/schemas/NotShown"
              },
              "oneRow": {
                "type": "string",
                "description": "What one row is, in the words of its note, else of the configuration; absent where nobody said"
              },
              "oneRowIn": {
                "type": "object",
                "description": "The same by language, such as `en` and `ko`, where it was said in several",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "period": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/MeasuredPeriod"
                  }
                ],
                "description": "By the column that its note names, else the configuration; absent where none is named, or where no value of it may be shown"
              },
              "tags": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "contacts": {
                "type": "array",
                "description": "Whom to ask, the nearest first; each entity once",
                "items": {
                  "type": "object",
                  "required": [
                    "role",
                    "entityRef"
                  ],
                  "properties": {
                    "role": {
                      "type": "string",
                      "enum": [
                        "contact",
                        "table-owner",
                        "schema-owner",
                        "data-team"
                      ]
                    },
                    "entityRef": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        ]
      },
      "MeasuredPeriod": {
        "type": "object",
        "description": "The time that the rows tell of, by the smallest and largest value of one column",
        "required": [
          "column",
          "grade",
          "measuredAt",
          "method"
        ],
        "properties": {
          "column": {
            "type": "string"
          },
          "from": {
            "type": "string",
            "description": "ISO 8601, a date or a date with time"
          },
          "to": {
            "type": "string",
            "description": "ISO 8601, a date or a date with time"
          },
          "grade": {
            "$ref": "#/components/schemas/Grade"
          },
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          },
          "method": {
            "type": "string",
            "enum": [
              "smallest-and-largest",
              "none"
            ]
          },
          "reason": {
            "type": "string",
            "description": "Why it is not known: contents-not-opened, the configuration does not name the table in `contents.tables`; not-permitted, SELECT on the column is not granted; rows-hidden, row-level security shows our role a part only; no-such-column; not-a-date, neither date nor timestamp; no-index, the column is not the first of a valid btree index, so that finding out would read the whole table; not-stored-here; no-values; not-read, it was locked or took too long, or the connector cannot; not-read-yet, the column was named after the last reading",
            "enum": [
              "contents-not-opened",
              "not-permitted",
              "rows-hidden",
              "no-such-column",
              "not-a-date",
              "no-index",
              "not-stored-here",
              "no-values",
              "not-read",
              "not-read-yet"
            ]
          }
        }
      },
      "Activity": {
        "type": "object",
        "description": "The statistics' counters of one era, as raw figures: they count since `watchedSince` and say nothing of the time before.",
        "required": [
          "measuredAt"
        ],
        "properties": {
          "measuredAt": {
            "type": "string",
            "format": "date-time"
          },
          "watchedSince": {
            "type": "string",
            "format": "date-time"
          },
          "eraKnown": {
            "type": "boolean"
          },
          "inserted": {
            "type": "integer"
          },
          "updated": {
            "type": "integer"
          },
          "deleted": {
            "type": "integer"
          },
          "liveRows": {
            "type": "integer"
          },
          "deadRows": {
            "type": "integer"
          },
          "sequentialScans": {
            "type": "integer"
          },
          "indexScans": {
            "type": "integer"
          },
          "lastSequentialScan": {
            "type": "string",
            "format": "date-time"
          },
          "lastIndexScan": {
            "type": "string",
            "format": "date-time"
          },
          "lastVacuum": {
            "type": "string",
            "format": "date-time"
          },
          "lastAnalyze": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TableLink": {
        "type": "object",
        "required": [
          "schema",
          "name"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "description": "Absent where the table is not shown to the caller"
          },
          "entityName": {
            "type": "string"
          },
          "schema": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "Column": {
        "type": "object",
        "required": [
          "position",
          "name",
          "title",
          "type",
          "typeCategory",
          "nullable",
          "keys",
          "references"
        ],
        "properties": {
          "position": {
            "type": "integer",
            "description": "1 for the first visible column"
          },
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "titleSource": {
            "type": "string",
            "enum": [
              "portal",
              "comment",
              "name"
            ]
          },
          "source": {
            "type": "object",
            "description": "What the source says where people wrote something else",
            "properties": {
              "title": {
                "type": "string"
              },
              "description": {
                "type": "string"
              }
            }
          },
          "values": {
            "type": "array",
            "description": "What its values mean, where people wrote it",
            "items": {
              "type": "object",
              "required": [
                "value",
                "meaning"
              ],
              "properties": {
                "value": {
                  "type": "string"
                },
                "meaning": {
                  "type": "string"
                }
              }
            }
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "personalData": {
            "$ref": "#/components/schemas/PersonalData"
          },
          "type": {
            "type": "string",
            "description": "As format_type gives it"
          },
          "typeCategory": {
            "$ref": "#/components/schemas/TypeCategory"
          },
          "baseType": {
            "type": "string",
            "description": "The type below a domain"
          },
          "domainChecks": {
            "type": "array",
            "description": "What the domain demands of a value",
            "items": {
              "type": "object",
              "required": [
                "name",
                "sql"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "sql": {
                  "type": "string"
                }
              }
            }
          },
          "indexed": {
            "type": "boolean",
            "description": "Whether it is the first of a valid index over all rows"
          },
          "enumLabels": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "nullable": {
            "type": "boolean"
          },
          "nullableSource": {
            "type": "string",
            "enum": [
              "column",
              "domain",
              "primary-key"
            ],
            "description": "What forbids null, where something does"
          },
          "default": {
            "type": "string"
          },
          "identity": {
            "type": "string",
            "enum": [
              "always",
              "by-default"
            ]
          },
          "generated": {
            "type": "string",
            "enum": [
              "stored",
              "virtual"
            ]
          },
          "collation": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "keys": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "type",
                "constraint",
                "position",
                "of"
              ],
              "properties": {
                "type": {
                  "type": "string",
                  "enum": [
                    "primary",
                    "unique",
                    "foreign"
                  ]
                },
                "constraint": {
                  "type": "string"
                },
                "position": {
                  "type": "integer",
                  "description": "1 for the first column of the key"
                },
                "of": {
                  "type": "integer",
                  "description": "How many columns the key has"
                }
              }
            }
          },
          "references": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "constraint",
                "table",
                "column"
              ],
              "properties": {
                "constraint": {
                  "type": "string"
                },
                "table": {
                  "$ref": "#/components/schemas/TableLink"
                },
                "column": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "NoteWords": {
        "type": "object",
        "description": "What people write about a table or a column; whatever nobody wrote is absent",
        "properties": {
          "title": {
            "type": "string",
            "description": "One line, at most 80 characters"
          },
          "description": {
            "type": "string",
            "description": "Markdown, at most 20,000 characters"
          },
          "oneRow": {
            "type": "string",
            "description": "Of a table: what one row is, at most 200 characters"
          },
          "periodColumn": {
            "type": "string",
            "description": "Of a table: the name of its column that tells of what time the rows are, of type `date`, `timestamp` or `timestamptz`. It goes with the column where that is renamed."
          },
          "tags": {
            "type": "array",
            "description": "At most 20 of at most 40 characters each, in lower case",
            "items": {
              "type": "string"
            }
          },
          "links": {
            "type": "array",
            "description": "Reports and pages, at most 20",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "title",
                "url"
              ],
              "properties": {
                "title": {
                  "type": "string",
                  "description": "At most 120 characters"
                },
                "url": {
                  "type": "string",
                  "description": "With http, https or mailto, at most 2,000 characters"
                }
              }
            }
          },
          "contact": {
            "type": "string",
            "description": "Of a table: the entity ref of a user or a group"
          },
          "rhythm": {
            "type": "object",
            "description": "Of a table: how often it is expected to be filled",
            "additionalProperties": false,
            "required": [
              "every"
            ],
            "properties": {
              "every": {
                "type": "string",
                "enum": [
                  "hour",
                  "day",
                  "week",
                  "month",
                  "quarter",
                  "year"
                ]
              },
              "by": {
                "type": "string",
                "description": "By what time of the day, such as 07:00"
              }
            }
          },
          "values": {
            "type": "array",
            "description": "Of a column: what its values mean, at most 500",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "value",
                "meaning"
              ],
              "properties": {
                "value": {
                  "type": "string",
                  "description": "At most 200 characters"
                },
                "meaning": {
                  "type": "string",
                  "description": "At most 500 characters"
                }
              }
            }
          },
          "fields": {
            "type": "object",
            "description": "What is written in the fields of `datamap.notes.fields`, by their ids: a text, one of the choices, an address, a day such as 2026-11-22, or `yes` or `no`. What fields say that are not configured any more is kept, and comes back with them.",
            "additionalProperties": {
              "type": "string",
              "maxLength": 2000
            }
          }
        }
      },
      "NoteField": {
        "type": "object",
        "description": "A field of notes that this portal has, by its configuration",
        "required": [
          "id",
          "type",
          "title",
          "of"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "text",
              "choice",
              "link",
              "date",
              "yes-no"
            ]
          },
          "title": {
            "type": "string"
          },
          "titleIn": {
            "type": "object",
            "description": "The same by language, where it is said in several",
            "additionalProperties": {
              "type": "string"
            }
          },
          "description": {
            "type": "string",
            "description": "What to write there"
          },
          "descriptionIn": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "choices": {
            "type": "array",
            "description": "Of a choice",
            "items": {
              "type": "string"
            }
          },
          "of": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "table",
                "column"
              ]
            }
          }
        }
      },
      "WordsField": {
        "type": "string",
        "description": "What a column of a file of words can be",
        "enum": [
          "warehouse",
          "schema",
          "table",
          "column",
          "title",
          "description",
          "oneRow",
          "periodColumn",
          "tags",
          "contact",
          "rhythm",
          "values",
          "links",
          "version"
        ]
      },
      "AnyWordsField": {
        "type": "string",
        "description": "A `WordsField`, or `field:` and the id of a field of `datamap.notes.fields`"
      },
      "WordsMapping": {
        "type": "object",
        "description": "Which column of the file, counted from 0, each field is in; a field of `datamap.notes.fields` is `field:` and its id. Without `schema` or `warehouse`, the only table of a name is meant.",
        "additionalProperties": {
          "type": "integer",
          "minimum": 0
        },
        "properties": {
          "warehouse": {
            "type": "integer",
            "minimum": 0
          },
          "schema": {
            "type": "integer",
            "minimum": 0
          },
          "table": {
            "type": "integer",
            "minimum": 0
          },
          "column": {
            "type": "integer",
            "minimum": 0
          },
          "title": {
            "type": "integer",
            "minimum": 0
          },
          "description": {
            "type": "integer",
            "minimum": 0
          },
          "oneRow": {
            "type": "integer",
            "minimum": 0
          },
          "periodColumn": {
            "type": "integer",
            "minimum": 0
          },
          "tags": {
            "type": "integer",
            "minimum": 0
          },
          "contact": {
            "type": "integer",
            "minimum": 0
          },
          "rhythm": {
            "type": "integer",
            "minimum": 0
          },
          "values": {
            "type": "integer",
            "minimum": 0
          },
          "links": {
            "type": "integer",
            "minimum": 0
          },
          "version": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "WordsOutcome": {
        "type": "string",
        "description": "What becomes of a line. Before it is applied: `new` and `changed` will be written, `same` says what is there, the others will not be written. Afterwards: `written`, or the reason why not. After undoing: `undone`, or `kept` where somebody wrote since.",
        "enum": [
          "new",
          "changed",
          "same",
          "not-found",
          "not-permitted",
          "conflict",
          "invalid",
          "written",
          "undone",
          "kept"
        ]
      },
      "WordsProblemCode": {
        "type": "string",
        "description": "Why a line is not written, for words in the reader's language",
        "enum": [
          "no-table-named",
          "no-such-table",
          "several-tables",
          "no-such-column",
          "not-permitted",
          "line-twice",
          "not-of-a-table",
          "not-of-a-column",
          "too-long",
          "too-many",
          "no-contact",
          "no-period-column",
          "no-rhythm",
          "no-values",
          "no-links",
          "no-version",
          "not-valid",
          "written-meanwhile"
        ]
      },
      "WordsProblem": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/WordsProblemCode"
          },
          "field": {
            "$ref": "#/components/schemas/AnyWordsField"
          },
          "length": {
            "type": "integer"
          },
          "most": {
            "type": "integer"
          },
          "otherLine": {
            "type": "integer",
            "description": "The line of the file that is about the same"
          },
          "message": {
            "type": "string",
            "description": "What is wrong and the remedy"
          }
        }
      },
      "WordsImport": {
        "type": "object",
        "required": [
          "id",
          "fileName",
          "format",
          "state",
          "headings",
          "examples",
          "mapping",
          "noteFields",
          "lines",
          "counts",
          "left",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "fileName": {
            "type": "string"
          },
          "format": {
            "type": "string",
            "enum": [
              "xlsx",
              "csv"
            ]
          },
          "encoding": {
            "type": "string",
            "description": "Of a CSV"
          },
          "state": {
            "type": "string",
            "description": "`uploaded` before it is known which column of the file is what, `checked` before it is applied",
            "enum": [
              "uploaded",
              "checked",
              "applying",
              "applied",
              "undoing",
              "undone"
            ]
          },
          "headings": {
            "type": "array",
            "description": "The cells of the first line",
            "items": {
              "type": "string"
            }
          },
          "examples": {
            "type": "array",
            "description": "The beginning of the first lines, as long as the import is not applied",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "mapping": {
            "$ref": "#/components/schemas/WordsMapping"
          },
          "noteFields": {
            "type": "array",
            "description": "The fields that this portal has beside the others",
            "items": {
              "$ref": "#/components/schemas/NoteField"
            }
          },
          "lines": {
            "type": "integer",
            "description": "Lines below the headings that say something"
          },
          "counts": {
            "type": "object",
            "description": "How many lines there are of each outcome",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "left": {
            "type": "integer",
            "description": "Lines that are still to be written, or to be undone"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who uploaded it"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "appliedAt": {
            "type": "string",
            "format": "date-time"
          },
          "undoneBy": {
            "type": "string"
          },
          "undoneAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "WordsImportLine": {
        "type": "object",
        "required": [
          "line",
          "outcome"
        ],
        "properties": {
          "line": {
            "type": "integer",
            "description": "The line of the file; the headings are line 1"
          },
          "outcome": {
            "$ref": "#/components/schemas/WordsOutcome"
          },
          "schema": {
            "type": "string"
          },
          "table": {
            "type": "string",
            "description": "As the file names it"
          },
          "column": {
            "type": "string"
          },
          "address": {
            "type": "object",
            "description": "The table, where it was found",
            "required": [
              "warehouse",
              "table"
            ],
            "properties": {
              "warehouse": {
                "type": "string"
              },
              "table": {
                "type": "string",
                "description": "Its entity name"
              }
            }
          },
          "fields": {
            "type": "array",
            "description": "What of the words is new or changed",
            "items": {
              "$ref": "#/components/schemas/AnyWordsField"
            }
          },
          "problem": {
            "$ref": "#/components/schemas/WordsProblem"
          }
        }
      },
      "NoteInput": {
        "allOf": [
          {
            "$ref": "#/components/schemas/NoteWords"
          },
          {
            "type": "object",
            "required": [
              "revision"
            ],
            "properties": {
              "revision": {
                "type": "integer",
                "minimum": 0,
                "description": "That of the note which was edited; 0 where nobody had written"
              }
            }
          }
        ]
      },
      "Note": {
        "allOf": [
          {
            "$ref": "#/components/schemas/NoteWords"
          },
          {
            "type": "object",
            "required": [
              "revision",
              "source"
            ],
            "properties": {
              "revision": {
                "type": "integer",
                "description": "How often it was written; 0 while nobody has"
              },
              "by": {
                "type": "string",
                "description": "Entity ref of who wrote last; absent where the name was erased"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "source": {
                "$ref": "#/components/schemas/SourceWords"
              },
              "skip": {
                "$ref": "#/components/schemas/NoteSkip"
              }
            }
          }
        ]
      },
      "SourceWords": {
        "type": "object",
        "description": "What the database says, the layer below",
        "properties": {
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "changedSince": {
            "type": "boolean",
            "description": "Whether it says something else than when the note was written"
          },
          "before": {
            "type": "string",
            "description": "What it said then, as a whole, where it has changed and said something"
          }
        }
      },
      "ColumnNote": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Note"
          },
          {
            "type": "object",
            "required": [
              "column",
              "type",
              "position"
            ],
            "properties": {
              "column": {
                "type": "string",
                "description": "As PostgreSQL has it"
              },
              "type": {
                "type": "string"
              },
              "position": {
                "type": "integer"
              }
            }
          }
        ]
      },
      "TableNotes": {
        "type": "object",
        "required": [
          "mayDescribe",
          "owner",
          "periodColumns",
          "fields",
          "table",
          "columns"
        ],
        "properties": {
          "mayDescribe": {
            "type": "boolean"
          },
          "owner": {
            "type": "string",
            "description": "Full entity ref"
          },
          "periodColumns": {
            "type": "array",
            "description": "The names of the columns that could tell the period, by position",
            "items": {
              "type": "string"
            }
          },
          "fields": {
            "type": "array",
            "description": "The fields that this portal has beside the others, in their order",
            "items": {
              "$ref": "#/components/schemas/NoteField"
            }
          },
          "table": {
            "$ref": "#/components/schemas/Note"
          },
          "columns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ColumnNote"
            }
          }
        }
      },
      "NoteAction": {
        "type": "string",
        "enum": [
          "written",
          "reverted",
          "accepted",
          "confirmed",
          "followed"
        ],
        "description": "`accepted`: a suggestion from elsewhere was taken; `confirmed`: the same words were written again after the source had changed; `followed`: a reading found the period column under another name, and nobody wrote"
      },
      "NoteVersion": {
        "type": "object",
        "required": [
          "revision",
          "at",
          "action",
          "before",
          "after"
        ],
        "properties": {
          "revision": {
            "type": "integer"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "action": {
            "$ref": "#/components/schemas/NoteAction"
          },
          "revertedTo": {
            "type": "integer",
            "description": "The version whose words were written again"
          },
          "before": {
            "$ref": "#/components/schemas/NoteWords"
          },
          "after": {
            "$ref": "#/components/schemas/NoteWords"
          }
        }
      },
      "NoteSkipReason": {
        "type": "string",
        "enum": [
          "skip",
          "do-not-know",
          "asked"
        ]
      },
      "NoteSkip": {
        "type": "object",
        "description": "That it was put off, by whom",
        "required": [
          "reason",
          "at"
        ],
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/NoteSkipReason"
          },
          "by": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Ownership": {
        "type": "object",
        "required": [
          "owner",
          "source",
          "mayDecide",
          "askAs"
        ],
        "properties": {
          "owner": {
            "type": "string",
            "description": "Full entity ref"
          },
          "source": {
            "type": "string",
            "enum": [
              "configuration",
              "portal"
            ],
            "description": "Who says so"
          },
          "configured": {
            "type": "string",
            "description": "Whom the configuration names; absent where its owner leads, or where it cannot be read"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who decided it in the portal; absent where the name was erased"
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "mayDecide": {
            "type": "boolean",
            "description": "Whether the caller may give the table to somebody"
          },
          "askAs": {
            "type": "array",
            "description": "Entity refs that the caller can ask for, herself first; none for services",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "OwnershipPeriod": {
        "type": "object",
        "required": [
          "from"
        ],
        "properties": {
          "owner": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who decided it; absent where the name was erased"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Absent while it holds"
          },
          "endedBy": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          }
        }
      },
      "OwnershipRequestState": {
        "type": "string",
        "enum": [
          "open",
          "accepted",
          "declined"
        ]
      },
      "OwnershipDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "accepted",
              "declined"
            ]
          },
          "answer": {
            "type": "string",
            "description": "To who asked, at most 2,000 characters"
          }
        }
      },
      "OwnershipRequest": {
        "type": "object",
        "required": [
          "id",
          "state",
          "reason",
          "at",
          "mine"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "$ref": "#/components/schemas/OwnershipRequestState"
          },
          "owner": {
            "type": "string",
            "description": "Entity ref of who is to own it; absent where the name was erased"
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who asks; absent where the name was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "mine": {
            "type": "boolean",
            "description": "Whether the caller asked"
          },
          "answer": {
            "type": "string",
            "description": "What who decided says to who asked"
          },
          "decidedBy": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "OwnershipRequestItem": {
        "type": "object",
        "required": [
          "table",
          "request"
        ],
        "properties": {
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "request": {
            "$ref": "#/components/schemas/OwnershipRequest"
          }
        }
      },
      "CoverageFigures": {
        "type": "object",
        "required": [
          "tables",
          "describedTables",
          "columns",
          "describedColumns",
          "oneRow",
          "certified",
          "owned"
        ],
        "properties": {
          "tables": {
            "type": "integer"
          },
          "describedTables": {
            "type": "integer",
            "description": "Those with a title or a description"
          },
          "columns": {
            "type": "integer"
          },
          "describedColumns": {
            "type": "integer",
            "description": "Those with a title or a description"
          },
          "oneRow": {
            "type": "integer",
            "description": "Tables of which the portal or the configuration says what one row is"
          },
          "certified": {
            "type": "integer"
          },
          "owned": {
            "type": "integer",
            "description": "Tables of which the owner is known"
          },
          "share": {
            "type": "number",
            "description": "How much of what people use is described, from 0 to 1, as the owner's desk weighs it; absent where there is no table"
          }
        }
      },
      "CoverageItem": {
        "allOf": [
          {
            "$ref": "#/components/schemas/CoverageFigures"
          },
          {
            "type": "object",
            "properties": {
              "warehouse": {
                "type": "string",
                "description": "Id; absent by owner"
              },
              "schema": {
                "type": "string",
                "description": "As PostgreSQL has it"
              },
              "schemaEntityName": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "owner": {
                "type": "string",
                "description": "Entity ref; absent by schema"
              }
            }
          }
        ]
      },
      "Coverage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "total",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CoverageItem"
            }
          },
          "totalItems": {
            "type": "integer",
            "description": "Schemas or owners"
          },
          "total": {
            "$ref": "#/components/schemas/CoverageFigures"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "NoteProposalState": {
        "type": "string",
        "enum": [
          "open",
          "accepted",
          "declined"
        ]
      },
      "RelatedTerm": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "GlossaryTerm": {
        "type": "object",
        "required": [
          "id",
          "name",
          "otherNames",
          "related",
          "tables",
          "columns",
          "revision",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "otherNames": {
            "type": "array",
            "description": "Synonyms, abbreviations, and names in other languages",
            "items": {
              "type": "string"
            }
          },
          "definition": {
            "type": "string",
            "description": "Markdown"
          },
          "contact": {
            "type": "string",
            "description": "Entity ref of whom to ask about it"
          },
          "related": {
            "type": "array",
            "description": "Other terms that say more, by name; each of those has this one",
            "items": {
              "$ref": "#/components/schemas/RelatedTerm"
            }
          },
          "tables": {
            "type": "integer",
            "description": "How many tables that the caller may read it applies to, itself or at a column"
          },
          "columns": {
            "type": "integer",
            "description": "How many of their columns it applies to"
          },
          "revision": {
            "type": "integer",
            "description": "How often it was written"
          },
          "by": {
            "type": "string",
            "description": "Entity ref of who wrote last"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "GlossaryTermInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 1000
          },
          "otherNames": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "maxLength": 1000
            }
          },
          "definition": {
            "type": "string",
            "maxLength": 100000
          },
          "contact": {
            "type": "string",
            "maxLength": 500
          },
          "revision": {
            "type": "integer",
            "minimum": 0,
            "description": "The version that this one is made from; nothing is there without it"
          }
        }
      },
      "TermImportCounts": {
        "type": "object",
        "description": "How many lines became what",
        "additionalProperties": false,
        "properties": {
          "new": {
            "type": "integer"
          },
          "changed": {
            "type": "integer"
          },
          "same": {
            "type": "integer"
          },
          "conflict": {
            "type": "integer"
          },
          "invalid": {
            "type": "integer"
          },
          "written": {
            "type": "integer"
          },
          "undone": {
            "type": "integer"
          },
          "kept": {
            "type": "integer"
          }
        }
      },
      "TermImport": {
        "type": "object",
        "required": [
          "id",
          "fileName",
          "counts",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "fileName": {
            "type": "string"
          },
          "counts": {
            "$ref": "#/components/schemas/TermImportCounts"
          },
          "by": {
            "type": "string",
            "description": "Entity ref; absent where it was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "undoneBy": {
            "type": "string"
          },
          "undoneAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TermImportLine": {
        "type": "object",
        "required": [
          "line",
          "outcome"
        ],
        "properties": {
          "line": {
            "type": "integer",
            "description": "The headings are line 1"
          },
          "name": {
            "type": "string",
            "description": "The term that it is about"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "new",
              "changed",
              "same",
              "conflict",
              "invalid"
            ]
          },
          "fields": {
            "type": "array",
            "description": "What of the term is another than before",
            "items": {
              "type": "string",
              "enum": [
                "otherNames",
                "definition",
                "contact"
              ]
            }
          },
          "problem": {
            "type": "object",
            "required": [
              "code",
              "message"
            ],
            "properties": {
              "code": {
                "type": "string",
                "enum": [
                  "no-name",
                  "line-twice",
                  "not-valid",
                  "written-meanwhile"
                ]
              },
              "otherLine": {
                "type": "integer"
              },
              "message": {
                "type": "string",
                "description": "What is wrong and the remedy"
              }
            }
          }
        }
      },
      "TermImportResult": {
        "type": "object",
        "required": [
          "fileName",
          "counts",
          "lines"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "Of what was written; absent where it was only looked at"
          },
          "fileName": {
            "type": "string"
          },
          "counts": {
            "$ref": "#/components/schemas/TermImportCounts"
          },
          "lines": {
            "type": "array",
            "description": "At most 500 of those that do not say what is there, the ones with a problem first",
            "items": {
              "$ref": "#/components/schemas/TermImportLine"
            }
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "GlossaryTermVersion": {
        "type": "object",
        "required": [
          "name",
          "otherNames",
          "revision",
          "at"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "otherNames": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "definition": {
            "type": "string"
          },
          "contact": {
            "type": "string"
          },
          "revision": {
            "type": "integer"
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "GlossaryPlace": {
        "type": "object",
        "required": [
          "entityRef",
          "warehouse",
          "schema",
          "name",
          "title"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "description": "Of the table"
          },
          "warehouse": {
            "type": "string"
          },
          "schema": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "title": {
            "type": "string"
          },
          "column": {
            "type": "string",
            "description": "Absent for the table itself"
          }
        }
      },
      "TermOfTable": {
        "type": "object",
        "required": [
          "id",
          "name",
          "otherNames"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "otherNames": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "definition": {
            "type": "string"
          },
          "contact": {
            "type": "string"
          },
          "column": {
            "type": "string",
            "description": "Absent for the table itself"
          }
        }
      },
      "NoteProposalInput": {
        "type": "object",
        "additionalProperties": false,
        "description": "At least one of these",
        "properties": {
          "title": {
            "type": "string",
            "description": "One line, at most 80 characters"
          },
          "description": {
            "type": "string",
            "description": "Markdown, at most 20,000 characters"
          },
          "message": {
            "type": "string",
            "description": "To the owner, such as what is wrong, at most 2,000 characters"
          }
        }
      },
      "NoteProposalDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "accepted",
              "declined"
            ]
          },
          "answer": {
            "type": "string",
            "description": "To who proposed it, at most 2,000 characters"
          },
          "title": {
            "type": "string",
            "description": "Accepted instead of the one that was proposed"
          },
          "description": {
            "type": "string",
            "description": "Accepted instead of the one that was proposed"
          },
          "revision": {
            "type": "integer",
            "minimum": 0,
            "description": "That of the note as the caller sees it; needed where words are accepted"
          }
        }
      },
      "NoteProposal": {
        "type": "object",
        "required": [
          "id",
          "state",
          "at",
          "mine"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "$ref": "#/components/schemas/NoteProposalState"
          },
          "column": {
            "type": "string",
            "description": "As PostgreSQL has it; absent where it is about the table"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "mine": {
            "type": "boolean",
            "description": "Whether the caller made it"
          },
          "answer": {
            "type": "string",
            "description": "What the owner says to who made it"
          },
          "decidedBy": {
            "type": "string",
            "description": "Entity ref; absent where the name was erased"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "NoteProposalItem": {
        "type": "object",
        "required": [
          "table",
          "proposal"
        ],
        "properties": {
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "proposal": {
            "$ref": "#/components/schemas/NoteProposal"
          }
        }
      },
      "Describing": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "progress",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DescribingItem"
            }
          },
          "totalItems": {
            "type": "integer",
            "description": "Tables and columns that lack words, on all pages"
          },
          "progress": {
            "type": "object",
            "required": [
              "tables",
              "columns"
            ],
            "properties": {
              "share": {
                "type": "number",
                "description": "From 0 to 1, how much of what is used is described; a table counts by its use. Absent where there is no table"
              },
              "tables": {
                "$ref": "#/components/schemas/DescribingCount"
              },
              "columns": {
                "$ref": "#/components/schemas/DescribingCount"
              }
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "DescribingCount": {
        "type": "object",
        "required": [
          "described",
          "total"
        ],
        "properties": {
          "described": {
            "type": "integer"
          },
          "total": {
            "type": "integer"
          }
        }
      },
      "DescribingItem": {
        "type": "object",
        "required": [
          "table",
          "use",
          "note",
          "suggestions",
          "alike"
        ],
        "properties": {
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "use": {
            "type": "object",
            "required": [
              "references"
            ],
            "properties": {
              "references": {
                "type": "integer",
                "description": "Tables that reference it, of those that the caller may see"
              },
              "scans": {
                "type": "integer",
                "description": "Since the era of its statistics began; absent where nobody counts"
              }
            }
          },
          "column": {
            "type": "object",
            "description": "Absent where it is about the table itself",
            "required": [
              "name",
              "type",
              "typeCategory",
              "position"
            ],
            "properties": {
              "name": {
                "type": "string",
                "description": "As PostgreSQL has it"
              },
              "type": {
                "type": "string"
              },
              "typeCategory": {
                "$ref": "#/components/schemas/TypeCategory"
              },
              "position": {
                "type": "integer"
              }
            }
          },
          "note": {
            "$ref": "#/components/schemas/Note"
          },
          "suggestions": {
            "type": "array",
            "description": "What columns of the same type and name are said to be, at most three",
            "items": {
              "$ref": "#/components/schemas/DescribingSuggestion"
            }
          },
          "alike": {
            "type": "integer",
            "description": "Other columns of the same type and name that lack words, of those that were asked for"
          }
        }
      },
      "DescribingSuggestion": {
        "type": "object",
        "required": [
          "layer",
          "count",
          "from"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "values": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "value",
                "meaning"
              ],
              "properties": {
                "value": {
                  "type": "string"
                },
                "meaning": {
                  "type": "string"
                }
              }
            }
          },
          "layer": {
            "type": "string",
            "enum": [
              "portal",
              "source"
            ],
            "description": "Whether people wrote it in the portal, or the database says so"
          },
          "count": {
            "type": "integer",
            "description": "In how many columns it stands, of the first 100 that are looked at"
          },
          "from": {
            "type": "array",
            "description": "Some of them",
            "items": {
              "type": "object",
              "required": [
                "table",
                "column"
              ],
              "properties": {
                "table": {
                  "$ref": "#/components/schemas/TableLink"
                },
                "column": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "AcceptSuggestion": {
        "type": "object",
        "required": [
          "column",
          "type"
        ],
        "properties": {
          "column": {
            "type": "string",
            "minLength": 1
          },
          "type": {
            "type": "string",
            "minLength": 1
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "values": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "value",
                "meaning"
              ],
              "properties": {
                "value": {
                  "type": "string"
                },
                "meaning": {
                  "type": "string"
                }
              }
            }
          },
          "mine": {
            "type": "boolean",
            "description": "Only tables that the caller owns; true where it is left out"
          },
          "warehouse": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "only": {
            "type": "array",
            "description": "Only in these tables, by entity name",
            "maxItems": 500,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "warehouse",
                "table"
              ],
              "properties": {
                "warehouse": {
                  "type": "string"
                },
                "table": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "TypeCategory": {
        "type": "string",
        "description": "What kind of thing a column holds, for words",
        "enum": [
          "text",
          "whole-number",
          "number",
          "date",
          "time",
          "date-time",
          "duration",
          "boolean",
          "choice",
          "list",
          "structured",
          "identifier",
          "network",
          "binary",
          "geometric",
          "range",
          "other"
        ]
      },
      "DefinedText": {
        "type": "object",
        "required": [
          "state"
        ],
        "description": "A text in SQL as PostgreSQL writes it",
        "properties": {
          "sql": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "read",
              "not-read",
              "withheld",
              "not-shown"
            ],
            "description": "`not-read` where it was locked or not yet read; `withheld` where it names something that the caller, or the role that reads, may not see; `not-shown` where the caller may see no text of this table"
          }
        }
      },
      "Index": {
        "type": "object",
        "required": [
          "name",
          "method",
          "unique",
          "primary",
          "valid",
          "columns",
          "included",
          "partial",
          "definition"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "method": {
            "type": "string",
            "example": "btree"
          },
          "unique": {
            "type": "boolean"
          },
          "primary": {
            "type": "boolean"
          },
          "valid": {
            "type": "boolean",
            "description": "False for one whose building failed or is under way"
          },
          "columns": {
            "type": "array",
            "description": "In the order of the key",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Absent for an expression"
                },
                "expression": {
                  "type": "string",
                  "description": "Absent for a plain column"
                }
              }
            }
          },
          "included": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "partial": {
            "type": "boolean",
            "description": "Whether it holds a part of the rows"
          },
          "predicate": {
            "type": "string",
            "description": "Which rows, as SQL"
          },
          "constraint": {
            "type": "string",
            "description": "The constraint that it enforces"
          },
          "definition": {
            "$ref": "#/components/schemas/DefinedText"
          },
          "size": {
            "$ref": "#/components/schemas/MeasuredSize"
          },
          "scans": {
            "type": "integer",
            "format": "int64",
            "description": "How often it was used since `countedSince`"
          },
          "lastScan": {
            "type": "string",
            "format": "date-time",
            "description": "When it was last used; known since PostgreSQL 16"
          }
        }
      },
      "Constraint": {
        "type": "object",
        "required": [
          "name",
          "type",
          "columns",
          "definition",
          "validated",
          "enforced",
          "deferrable",
          "deferred"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "primary",
              "unique",
              "foreign",
              "check",
              "exclusion",
              "not-null"
            ]
          },
          "columns": {
            "type": "array",
            "description": "In the order of the constraint, expressions left out",
            "items": {
              "type": "string"
            }
          },
          "references": {
            "type": "object",
            "description": "For a foreign key",
            "required": [
              "table",
              "columns",
              "onUpdate",
              "onDelete"
            ],
            "properties": {
              "table": {
                "$ref": "#/components/schemas/TableLink"
              },
              "columns": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "onUpdate": {
                "$ref": "#/components/schemas/ReferenceAction"
              },
              "onDelete": {
                "$ref": "#/components/schemas/ReferenceAction"
              }
            }
          },
          "definition": {
            "$ref": "#/components/schemas/DefinedText"
          },
          "validated": {
            "type": "boolean",
            "description": "False where rows from before it may break it"
          },
          "enforced": {
            "type": "boolean",
            "description": "False where PostgreSQL does not check it at all"
          },
          "deferrable": {
            "type": "boolean"
          },
          "deferred": {
            "type": "boolean"
          }
        }
      },
      "Definition": {
        "type": "object",
        "required": [
          "statement",
          "generatedColumns",
          "triggers",
          "policies",
          "publications",
          "routines",
          "readsFrom",
          "readBy",
          "rowSecurity",
          "forcedRowSecurity"
        ],
        "properties": {
          "statement": {
            "description": "The statement that makes a view or materialized view; absent text for others",
            "allOf": [
              {
                "$ref": "#/components/schemas/DefinedText"
              }
            ]
          },
          "notShown": {
            "$ref": "#/components/schemas/NotShown"
          },
          "readAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the texts were read"
          },
          "lockedSince": {
            "type": "string",
            "format": "date-time",
            "description": "Since when newer texts could not be read because of a lock"
          },
          "tablespace": {
            "type": "string"
          },
          "extension": {
            "type": "string",
            "description": "The extension that it belongs to"
          },
          "rowSecurity": {
            "type": "boolean"
          },
          "forcedRowSecurity": {
            "type": "boolean"
          },
          "foreignSource": {
            "type": "object",
            "required": [
              "wrapper",
              "server",
              "withheldOptions"
            ],
            "properties": {
              "wrapper": {
                "type": "string"
              },
              "server": {
                "type": "string"
              },
              "serverType": {
                "type": "string"
              },
              "serverVersion": {
                "type": "string"
              },
              "schema": {
                "type": "string"
              },
              "table": {
                "type": "string"
              },
              "withheldOptions": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "Options that were not read"
              }
            }
          },
          "partitions": {
            "type": "object",
            "required": [
              "strategy",
              "key",
              "items",
              "totalItems"
            ],
            "properties": {
              "strategy": {
                "type": "string",
                "enum": [
                  "range",
                  "list",
                  "hash"
                ]
              },
              "key": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "keyDefinition": {
                "$ref": "#/components/schemas/DefinedText"
              },
              "items": {
                "type": "array",
                "description": "At most 500",
                "items": {
                  "type": "object",
                  "required": [
                    "kind"
                  ],
                  "properties": {
                    "schema": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string",
                      "description": "Absent where the role that reads may not use its schema"
                    },
                    "bound": {
                      "type": "string",
                      "example": "FOR VALUES FROM (1) TO (10)"
                    },
                    "description": {
                      "type": "string"
                    },
                    "kind": {
                      "type": "string",
                      "enum": [
                        "table",
                        "foreign-table"
                      ]
                    }
                  }
                }
              },
              "totalItems": {
                "type": "integer"
              }
            }
          },
          "generatedColumns": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "column",
                "kind",
                "expression"
              ],
              "properties": {
                "column": {
                  "type": "string"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "stored",
                    "virtual"
                  ]
                },
                "expression": {
                  "$ref": "#/components/schemas/DefinedText"
                }
              }
            }
          },
          "triggers": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "timing",
                "events",
                "level",
                "enabled",
                "columns",
                "definition"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "description": {
                  "type": "string"
                },
                "timing": {
                  "type": "string",
                  "enum": [
                    "before",
                    "after",
                    "instead-of"
                  ]
                },
                "events": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "enum": [
                      "insert",
                      "update",
                      "delete",
                      "truncate"
                    ]
                  }
                },
                "level": {
                  "type": "string",
                  "enum": [
                    "row",
                    "statement"
                  ]
                },
                "enabled": {
                  "type": "string",
                  "enum": [
                    "origin",
                    "replica",
                    "always",
                    "disabled"
                  ]
                },
                "columns": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "function": {
                  "type": "string",
                  "description": "With its schema; absent where the role that reads may not use that"
                },
                "definition": {
                  "$ref": "#/components/schemas/DefinedText"
                }
              }
            }
          },
          "policies": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "command",
                "permissive",
                "roles",
                "visible"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "description": {
                  "type": "string"
                },
                "command": {
                  "type": "string",
                  "enum": [
                    "all",
                    "select",
                    "insert",
                    "update",
                    "delete"
                  ]
                },
                "permissive": {
                  "type": "boolean"
                },
                "roles": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "visible": {
                  "$ref": "#/components/schemas/DefinedText"
                },
                "check": {
                  "type": "string",
                  "description": "Which rows may be written"
                }
              }
            }
          },
          "publications": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "filtered"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "columns": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "filtered": {
                  "type": "boolean"
                }
              }
            }
          },
          "routines": {
            "type": "array",
            "description": "Functions and procedures that name the table",
            "items": {
              "type": "object",
              "required": [
                "schema",
                "name",
                "arguments",
                "kind",
                "language",
                "known"
              ],
              "properties": {
                "schema": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "arguments": {
                  "type": "string"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "function",
                    "procedure"
                  ]
                },
                "language": {
                  "type": "string"
                },
                "description": {
                  "type": "string"
                },
                "known": {
                  "type": "string",
                  "enum": [
                    "recorded",
                    "by-name"
                  ],
                  "description": "`recorded` where PostgreSQL keeps the dependency; `by-name` where its text has the name, which may mean something else"
                }
              }
            }
          },
          "readsFrom": {
            "type": "array",
            "description": "For views, what the definition names",
            "items": {
              "$ref": "#/components/schemas/Lineage"
            }
          },
          "readBy": {
            "type": "array",
            "description": "Views whose definition names this table",
            "items": {
              "$ref": "#/components/schemas/Lineage"
            }
          }
        }
      },
      "Lineage": {
        "type": "object",
        "required": [
          "table",
          "columns"
        ],
        "properties": {
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "columns": {
            "type": "array",
            "description": "The columns that are read, of the table that is read",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Reference": {
        "type": "object",
        "required": [
          "constraint",
          "table",
          "otherTable",
          "columns",
          "onUpdate",
          "onDelete",
          "validated",
          "deferrable",
          "deferred"
        ],
        "properties": {
          "constraint": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "otherTable": {
            "$ref": "#/components/schemas/TableLink"
          },
          "columns": {
            "type": "array",
            "description": "Pairs in the order of the key; `from` is always in the referencing table",
            "items": {
              "type": "object",
              "required": [
                "from",
                "to"
              ],
              "properties": {
                "from": {
                  "type": "string"
                },
                "to": {
                  "type": "string"
                }
              }
            }
          },
          "onUpdate": {
            "$ref": "#/components/schemas/ReferenceAction"
          },
          "onDelete": {
            "$ref": "#/components/schemas/ReferenceAction"
          },
          "match": {
            "type": "string",
            "enum": [
              "simple",
              "full",
              "partial"
            ]
          },
          "period": {
            "type": "boolean",
            "description": "True where the last pair of columns are periods: the referenced rows together cover the one that references (PERIOD, since PostgreSQL 18)"
          },
          "validated": {
            "type": "boolean"
          },
          "enforced": {
            "type": "boolean"
          },
          "deferrable": {
            "type": "boolean"
          },
          "deferred": {
            "type": "boolean"
          }
        }
      },
      "InferredReferences": {
        "type": "object",
        "description": "References that nobody declared and that names and types speak for; no value was read for them. Absent where the configuration switches this off.",
        "required": [
          "outgoing",
          "incoming",
          "incomingLeftOut",
          "mayDecide"
        ],
        "properties": {
          "outgoing": {
            "type": "array",
            "description": "By column, the best suggestion first",
            "items": {
              "$ref": "#/components/schemas/InferredReference"
            }
          },
          "incoming": {
            "type": "array",
            "description": "The best first, up to 200",
            "items": {
              "$ref": "#/components/schemas/InferredReference"
            }
          },
          "incomingLeftOut": {
            "type": "integer",
            "description": "How many more there are"
          },
          "mayDecide": {
            "type": "boolean",
            "description": "Whether the caller may decide about the outgoing ones"
          }
        }
      },
      "InferredReference": {
        "type": "object",
        "required": [
          "id",
          "table",
          "otherTable",
          "columns",
          "score",
          "confidence",
          "rank",
          "reasons"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "table": {
            "$ref": "#/components/schemas/TableLink"
          },
          "otherTable": {
            "$ref": "#/components/schemas/TableLink"
          },
          "columns": {
            "type": "array",
            "description": "Pairs; `from` is always in the referencing table",
            "items": {
              "type": "object",
              "required": [
                "from",
                "to"
              ],
              "properties": {
                "from": {
                  "type": "string"
                },
                "to": {
                  "type": "string"
                }
              }
            }
          },
          "score": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "description": "To compare suggestions with one another; no probability"
          },
          "confidence": {
            "$ref": "#/components/schemas/InferenceConfidence"
          },
          "rank": {
            "type": "integer",
            "description": "1 for the best suggestion for the same columns"
          },
          "reasons": {
            "type": "array",
            "description": "What speaks for it first, then what has to be known about it",
            "items": {
              "$ref": "#/components/schemas/InferredReferenceReason"
            }
          },
          "readAs": {
            "type": "string",
            "description": "What an abbreviated name was read as, such as `customer number`"
          },
          "decision": {
            "$ref": "#/components/schemas/InferredReferenceDecision"
          }
        }
      },
      "InferenceConfidence": {
        "type": "string",
        "enum": [
          "likely",
          "possible"
        ]
      },
      "InferredReferenceReason": {
        "type": "string",
        "enum": [
          "names-table-and-key",
          "names-table-and-key-with-role",
          "names-parent",
          "names-role-of-person",
          "completed-by-own-table",
          "composite-key",
          "same-name-as-key",
          "named-like-table",
          "confirmed-by-person",
          "same-type",
          "similar-type",
          "other-schema",
          "abbreviation-read",
          "table-name-shortened",
          "unique-key",
          "key-not-declared"
        ]
      },
      "InferredReferenceVerdict": {
        "type": "string",
        "enum": [
          "confirmed",
          "rejected"
        ]
      },
      "InferredReferenceDecision": {
        "type": "object",
        "required": [
          "decision",
          "by",
          "at"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/InferredReferenceVerdict"
          },
          "by": {
            "type": "string",
            "description": "The entity ref of the person"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Map": {
        "type": "object",
        "required": [
          "warehouse",
          "view",
          "schemas",
          "tables",
          "edges",
          "bands",
          "leftOut"
        ],
        "properties": {
          "warehouse": {
            "type": "string"
          },
          "view": {
            "type": "string",
            "enum": [
              "overview",
              "schema",
              "neighbourhood"
            ]
          },
          "focus": {
            "type": "string",
            "description": "The entity name of the schema or table in the middle"
          },
          "lastReadAt": {
            "type": "string",
            "format": "date-time"
          },
          "schemas": {
            "type": "array",
            "description": "In the overview all of them, else those that the answer's tables and bands name",
            "items": {
              "$ref": "#/components/schemas/MapSchema"
            }
          },
          "tables": {
            "type": "array",
            "description": "The nearest first, then by schema and name",
            "items": {
              "$ref": "#/components/schemas/MapTable"
            }
          },
          "edges": {
            "type": "array",
            "description": "All edges between the answer's tables, each reference by itself",
            "items": {
              "$ref": "#/components/schemas/MapEdge"
            }
          },
          "bands": {
            "type": "array",
            "description": "Edges between schemas, counted; in a neighbourhood none",
            "items": {
              "$ref": "#/components/schemas/MapBand"
            }
          },
          "leftOut": {
            "type": "object",
            "description": "What there is, may be seen, and is not in the answer",
            "required": [
              "tables",
              "edges"
            ],
            "properties": {
              "tables": {
                "type": "integer",
                "description": "Tables within the asked distance that are not in the answer"
              },
              "edges": {
                "type": "integer",
                "description": "Edges of the answer's tables of which the other end is not in the answer"
              }
            }
          }
        }
      },
      "MapSchema": {
        "type": "object",
        "required": [
          "entityRef",
          "entityName",
          "name",
          "title",
          "tables",
          "byHealth"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "tables": {
            "type": "integer"
          },
          "byHealth": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "references": {
            "type": "integer",
            "description": "References within the schema"
          }
        }
      },
      "MapTable": {
        "type": "object",
        "required": [
          "entityRef",
          "entityName",
          "schema",
          "schemaEntityName",
          "name",
          "title",
          "kind",
          "health",
          "rows",
          "columns",
          "columnCount",
          "neighbours",
          "leftOut"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "schema": {
            "type": "string"
          },
          "schemaEntityName": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/TableKind"
          },
          "health": {
            "$ref": "#/components/schemas/Health"
          },
          "rows": {
            "$ref": "#/components/schemas/MeasuredRows"
          },
          "hops": {
            "type": "integer",
            "description": "In a neighbourhood, the distance from the focus"
          },
          "columns": {
            "type": "array",
            "description": "Columns of keys and references, by position; not the others",
            "items": {
              "type": "object",
              "required": [
                "name",
                "title",
                "type",
                "keys"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "type": {
                  "type": "string"
                },
                "keys": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "enum": [
                      "primary",
                      "unique",
                      "foreign"
                    ]
                  }
                }
              }
            }
          },
          "columnCount": {
            "type": "integer",
            "description": "All columns"
          },
          "neighbours": {
            "type": "integer",
            "description": "Other tables that an edge leads to or from"
          },
          "leftOut": {
            "type": "integer",
            "description": "Neighbours that are not in the answer"
          }
        }
      },
      "MapEdge": {
        "type": "object",
        "required": [
          "id",
          "type",
          "from",
          "to",
          "columns"
        ],
        "description": "reference, a foreign key from the referencing table to the referenced one; reads, from a view to a table that it reads; inherits, from a child to its parent; inferred, a reference that nobody declared, only where it was asked for. `from` and `to` are entity names, and may be the same.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Steady between readings"
          },
          "type": {
            "type": "string",
            "enum": [
              "reference",
              "reads",
              "inherits",
              "inferred"
            ]
          },
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          },
          "constraint": {
            "type": "string",
            "description": "Of a reference"
          },
          "columns": {
            "type": "array",
            "description": "Pairs in the order of the key; empty for reads and inherits",
            "items": {
              "type": "object",
              "required": [
                "from",
                "to"
              ],
              "properties": {
                "from": {
                  "type": "string"
                },
                "to": {
                  "type": "string"
                }
              }
            }
          },
          "onUpdate": {
            "$ref": "#/components/schemas/ReferenceAction"
          },
          "onDelete": {
            "$ref": "#/components/schemas/ReferenceAction"
          },
          "match": {
            "type": "string",
            "enum": [
              "simple",
              "full",
              "partial"
            ]
          },
          "period": {
            "type": "boolean",
            "description": "True where the last pair of columns are periods: the referenced rows together cover the one that references (PERIOD, since PostgreSQL 18)"
          },
          "nullable": {
            "type": "boolean",
            "description": "Some of the referencing columns may be null, so that a join may lose rows"
          },
          "confidence": {
            "$ref": "#/components/schemas/InferenceConfidence"
          },
          "confirmed": {
            "type": "boolean",
            "description": "Of an inferred one, whether a person confirmed it"
          },
          "validated": {
            "type": "boolean"
          },
          "enforced": {
            "type": "boolean"
          },
          "deferrable": {
            "type": "boolean"
          },
          "deferred": {
            "type": "boolean"
          }
        }
      },
      "MapBand": {
        "type": "object",
        "required": [
          "from",
          "to",
          "references",
          "reads",
          "inherits"
        ],
        "properties": {
          "from": {
            "type": "string",
            "description": "Entity name of a schema"
          },
          "to": {
            "type": "string",
            "description": "Entity name of a schema"
          },
          "references": {
            "type": "integer"
          },
          "reads": {
            "type": "integer"
          },
          "inherits": {
            "type": "integer"
          }
        }
      },
      "JoinPath": {
        "type": "object",
        "required": [
          "tables",
          "steps",
          "sql"
        ],
        "properties": {
          "tables": {
            "type": "array",
            "description": "From the first table to the last",
            "items": {
              "$ref": "#/components/schemas/TableLink"
            }
          },
          "steps": {
            "type": "array",
            "description": "One for each pair of tables that follow each other",
            "items": {
              "type": "object",
              "required": [
                "edge",
                "forward"
              ],
              "properties": {
                "edge": {
                  "$ref": "#/components/schemas/MapEdge"
                },
                "forward": {
                  "type": "boolean",
                  "description": "True where the way goes from the referencing table to the referenced one"
                }
              }
            }
          },
          "sql": {
            "type": "string",
            "description": "A SELECT that joins the tables, identifiers quoted where they must be"
          }
        }
      },
      "ReferenceAction": {
        "type": "string",
        "enum": [
          "no-action",
          "restrict",
          "cascade",
          "set-null",
          "set-default"
        ]
      },
      "ChangeSeverity": {
        "type": "string",
        "description": "breaking, what uses the object may fail; needs-attention, somebody should look; harmless, nothing that works today stops working.",
        "enum": [
          "breaking",
          "needs-attention",
          "harmless"
        ]
      },
      "ChangeKind": {
        "type": "string",
        "enum": [
          "server-changed",
          "schema-added",
          "schema-removed",
          "schema-renamed",
          "table-added",
          "table-removed",
          "table-renamed",
          "owner-changed",
          "comment-changed",
          "persistence-changed",
          "row-security-changed",
          "select-granted",
          "select-revoked",
          "populated-changed",
          "foreign-server-changed",
          "partitioning-changed",
          "partitions-changed",
          "partition-bounds-changed",
          "tablespace-changed",
          "query-changed",
          "inheritance-changed",
          "sources-changed",
          "column-added",
          "column-removed",
          "column-renamed",
          "column-type-changed",
          "column-nullable-changed",
          "enum-labels-changed",
          "domain-rules-changed",
          "default-changed",
          "identity-changed",
          "generated-changed",
          "collation-changed",
          "key-added",
          "key-removed",
          "key-renamed",
          "key-changed",
          "constraint-added",
          "constraint-removed",
          "constraint-renamed",
          "constraint-changed",
          "index-added",
          "index-removed",
          "index-renamed",
          "index-changed",
          "trigger-added",
          "trigger-removed",
          "trigger-renamed",
          "trigger-changed",
          "policy-added",
          "policy-removed",
          "policy-renamed",
          "policy-changed",
          "publication-added",
          "publication-removed",
          "publication-changed"
        ]
      },
      "ChangeReason": {
        "type": "string",
        "description": "Why a change is as severe as it is",
        "enum": [
          "acts-differently",
          "acts-on-writes",
          "blanks-may-come",
          "copies-may-begin",
          "copies-may-differ",
          "copies-may-stop",
          "crash-safety-differs",
          "data-comes-from-elsewhere",
          "follows-a-rename",
          "function-rewritten",
          "history-goes-on-by-name",
          "inserts-may-fail",
          "inserts-need-it",
          "inserts-need-less",
          "less-can-be-read",
          "more-can-be-read",
          "name-only",
          "new-rows-only",
          "no-longer-acts",
          "no-longer-checked",
          "nobody-needs-it-yet",
          "not-in-force",
          "not-readable-now",
          "not-usable",
          "order-may-differ",
          "other-rows-are-alike",
          "other-rule",
          "other-schema",
          "queries-fail",
          "queries-may-slow-down",
          "readable-now",
          "rights-may-differ",
          "room-for-more",
          "rows-may-repeat",
          "rows-went-along",
          "speed-only",
          "values-came",
          "values-come-from-elsewhere",
          "values-may-not-fit",
          "values-still-fit",
          "values-went",
          "visible-rows-may-differ",
          "words-only"
        ]
      },
      "ChangeSubject": {
        "type": "object",
        "description": "The warehouse, schema or table that a change is about, under the name that it has now, or had when it went.",
        "required": [
          "type",
          "name",
          "title"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "warehouse",
              "schema",
              "table"
            ]
          },
          "schema": {
            "type": "string",
            "description": "For tables, as PostgreSQL has it"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "title": {
            "type": "string"
          },
          "entityRef": {
            "type": "string",
            "description": "Absent where it is not there any more"
          }
        }
      },
      "Change": {
        "type": "object",
        "required": [
          "id",
          "run",
          "warehouse",
          "foundAt",
          "kind",
          "severity",
          "reason",
          "subject",
          "object",
          "tablesBefore",
          "tablesAfter",
          "hiddenTables"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "run": {
            "type": "string",
            "format": "uuid"
          },
          "warehouse": {
            "type": "string"
          },
          "foundAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was read; it happened between the reading before and this one"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "severity": {
            "$ref": "#/components/schemas/ChangeSeverity"
          },
          "reason": {
            "$ref": "#/components/schemas/ChangeReason"
          },
          "subject": {
            "$ref": "#/components/schemas/ChangeSubject"
          },
          "object": {
            "type": "object",
            "description": "What of the subject changed; for a rename, under its new name",
            "required": [
              "type",
              "name"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "warehouse",
                  "schema",
                  "table",
                  "column",
                  "key",
                  "constraint",
                  "index",
                  "trigger",
                  "policy",
                  "publication"
                ]
              },
              "name": {
                "type": "string"
              }
            }
          },
          "before": {
            "type": "string",
            "description": "What was, at most 1,000 characters. Of a text in SQL the lines that differ; withheld where it names a table that the caller may not see."
          },
          "after": {
            "type": "string",
            "description": "What is, in the same way"
          },
          "withheld": {
            "type": "boolean",
            "description": "True where `before` and `after` are left out because they name a table that the caller may not see"
          },
          "notShown": {
            "type": "boolean",
            "description": "True where `before` and `after` are left out because the caller may see no text in SQL of the table"
          },
          "tablesBefore": {
            "type": "array",
            "description": "Tables that it referenced or came from before",
            "items": {
              "$ref": "#/components/schemas/ChangeSubject"
            }
          },
          "tablesAfter": {
            "type": "array",
            "description": "Tables that it references or comes from since",
            "items": {
              "$ref": "#/components/schemas/ChangeSubject"
            }
          },
          "hiddenTables": {
            "type": "integer",
            "description": "How many more of those there are, gone or not for the caller to see"
          }
        }
      },
      "ChangePage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Change"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ChangeGroup": {
        "type": "object",
        "description": "What one run did alike to the tables of one schema",
        "required": [
          "id",
          "run",
          "warehouse",
          "foundAt",
          "kind",
          "severity",
          "reason",
          "objectType",
          "count",
          "changes"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "run": {
            "type": "string",
            "format": "uuid"
          },
          "warehouse": {
            "type": "string"
          },
          "foundAt": {
            "type": "string",
            "format": "date-time"
          },
          "schema": {
            "type": "string",
            "description": "Entity name of the schema; absent for the warehouse itself"
          },
          "schemaTitle": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "severity": {
            "$ref": "#/components/schemas/ChangeSeverity"
          },
          "reason": {
            "$ref": "#/components/schemas/ChangeReason"
          },
          "objectType": {
            "type": "string",
            "enum": [
              "warehouse",
              "schema",
              "table",
              "column",
              "key",
              "constraint",
              "index",
              "trigger",
              "policy",
              "publication"
            ]
          },
          "count": {
            "type": "integer",
            "minimum": 1
          },
          "changes": {
            "type": "array",
            "description": "All of them where they are few, else the first five",
            "items": {
              "$ref": "#/components/schemas/Change"
            }
          }
        }
      },
      "Measurement": {
        "type": "object",
        "description": "A table's figures, and how long they stayed as they were",
        "required": [
          "from",
          "to",
          "rows",
          "size",
          "health"
        ],
        "properties": {
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "The first reading of these figures"
          },
          "to": {
            "type": "string",
            "format": "date-time",
            "description": "The last reading that found them alike"
          },
          "rows": {
            "$ref": "#/components/schemas/MeasuredRows"
          },
          "size": {
            "$ref": "#/components/schemas/MeasuredSize"
          },
          "lastUpdated": {
            "type": "string",
            "format": "date-time"
          },
          "health": {
            "$ref": "#/components/schemas/Health"
          }
        }
      },
      "Run": {
        "type": "object",
        "required": [
          "id",
          "warehouse",
          "trigger",
          "state",
          "queuedAt",
          "steps"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "warehouse": {
            "type": "string"
          },
          "trigger": {
            "type": "string",
            "enum": [
              "schedule",
              "person",
              "start-up"
            ]
          },
          "requestedBy": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "description": "kept, the answer was suspicious and the last good state stays",
            "enum": [
              "queued",
              "running",
              "succeeded",
              "kept",
              "failed",
              "cancelled"
            ]
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "finishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "readAt": {
            "type": "string",
            "format": "date-time",
            "description": "The moment of the snapshot"
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "state"
              ],
              "properties": {
                "name": {
                  "type": "string",
                  "description": "connect, structure, statistics, sizes, update-log, compare, commit, publish. The list is open: a later version may have more steps, and whoever shows them shows an unknown one by its name."
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "waiting",
                    "running",
                    "done",
                    "failed",
                    "skipped"
                  ]
                },
                "startedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "finishedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "attempts": {
                  "type": "integer"
                },
                "resumed": {
                  "type": "boolean",
                  "description": "Its result was kept from before the run was cut off, so that it was not read again."
                },
                "statements": {
                  "type": "integer",
                  "description": "Statements that it sent to the warehouse"
                },
                "statementSeconds": {
                  "type": "number",
                  "description": "How long these took"
                },
                "rowsRead": {
                  "type": "integer",
                  "description": "Rows that these gave"
                }
              }
            }
          },
          "cancelledBy": {
            "type": "string",
            "description": "Who cancelled it"
          },
          "reason": {
            "type": "object",
            "required": [
              "code"
            ],
            "properties": {
              "code": {
                "$ref": "#/components/schemas/FailureCode"
              },
              "detail": {
                "type": "string",
                "description": "Without secrets and row values"
              }
            }
          },
          "result": {
            "type": "object",
            "required": [
              "added",
              "removed",
              "renamed",
              "modified",
              "unchanged"
            ],
            "properties": {
              "added": {
                "type": "integer"
              },
              "removed": {
                "type": "integer"
              },
              "renamed": {
                "type": "integer"
              },
              "modified": {
                "type": "integer"
              },
              "unchanged": {
                "type": "integer"
              },
              "revision": {
                "type": "integer"
              }
            }
          }
        }
      },
      "Administration": {
        "type": "object",
        "required": [
          "warehouses",
          "followers",
          "latestRevision",
          "mayControl"
        ],
        "properties": {
          "warehouses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AdminWarehouse"
            }
          },
          "followers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FeedFollower"
            }
          },
          "latestRevision": {
            "type": "integer"
          },
          "mayControl": {
            "type": "boolean",
            "description": "Whether the caller may start and cancel runs, pause and resume"
          }
        }
      },
      "ServiceHealth": {
        "type": "object",
        "required": [
          "state",
          "checkedAt",
          "dependencies"
        ],
        "properties": {
          "state": {
            "type": "string",
            "description": "failing where the database or the queue does not work, degraded where only a warehouse does not",
            "enum": [
              "ok",
              "degraded",
              "failing"
            ]
          },
          "checkedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dependencies": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "state"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "database",
                    "queue",
                    "warehouse"
                  ]
                },
                "warehouse": {
                  "type": "string",
                  "description": "The warehouse's id"
                },
                "state": {
                  "type": "string",
                  "description": "unknown where the database does not tell",
                  "enum": [
                    "ok",
                    "failing",
                    "paused",
                    "never-tried",
                    "unknown"
                  ]
                },
                "code": {
                  "$ref": "#/components/schemas/FailureCode"
                },
                "since": {
                  "type": "string",
                  "format": "date-time"
                },
                "lastReadAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "waiting": {
                  "type": "integer",
                  "description": "Runs in the queue that nobody has begun"
                },
                "underWay": {
                  "type": "integer",
                  "description": "Runs in the queue that are read"
                }
              }
            }
          }
        }
      },
      "AdminWarehouse": {
        "type": "object",
        "required": [
          "id",
          "title",
          "connector",
          "connection",
          "warnings",
          "runs"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "connector": {
            "type": "string"
          },
          "connection": {
            "$ref": "#/components/schemas/Connection"
          },
          "configurationProblem": {
            "type": "string",
            "description": "Why its configuration keeps it from being read"
          },
          "lastReadAt": {
            "type": "string",
            "format": "date-time"
          },
          "schedule": {
            "type": "object",
            "required": [
              "intervalSeconds",
              "timeZone",
              "quietHours"
            ],
            "properties": {
              "intervalSeconds": {
                "type": "integer"
              },
              "nextRunAt": {
                "type": "string",
                "format": "date-time"
              },
              "timeZone": {
                "type": "string",
                "description": "As the IANA has it"
              },
              "quietHours": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "from",
                    "to"
                  ],
                  "properties": {
                    "from": {
                      "type": "string",
                      "description": "Such as 22:00"
                    },
                    "to": {
                      "type": "string",
                      "description": "Such as 06:00"
                    },
                    "days": {
                      "type": "array",
                      "description": "The days on which it begins; every day without",
                      "items": {
                        "type": "string",
                        "enum": [
                          "mon",
                          "tue",
                          "wed",
                          "thu",
                          "fri",
                          "sat",
                          "sun"
                        ]
                      }
                    }
                  }
                }
              },
              "quietUntil": {
                "type": "string",
                "format": "date-time",
                "description": "Until when it is quiet now"
              }
            }
          },
          "paused": {
            "type": "object",
            "required": [
              "since"
            ],
            "properties": {
              "since": {
                "type": "string",
                "format": "date-time"
              },
              "by": {
                "type": "string"
              }
            }
          },
          "usage": {
            "type": "object",
            "description": "What was asked of the warehouse in this hour, by all replicas",
            "required": [
              "statements",
              "seconds",
              "endsAt",
              "usedUp"
            ],
            "properties": {
              "statements": {
                "type": "integer"
              },
              "seconds": {
                "type": "number"
              },
              "statementsAllowed": {
                "type": "integer"
              },
              "secondsAllowed": {
                "type": "number"
              },
              "endsAt": {
                "type": "string",
                "format": "date-time"
              },
              "usedUp": {
                "type": "boolean"
              }
            }
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "code"
              ],
              "properties": {
                "code": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                },
                "names": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "sql": {
                  "type": "string",
                  "description": "What the database's owner can run to end it"
                }
              }
            }
          },
          "activeRun": {
            "$ref": "#/components/schemas/Run"
          },
          "runs": {
            "type": "array",
            "description": "The newest, newest first",
            "items": {
              "$ref": "#/components/schemas/Run"
            }
          },
          "access": {
            "$ref": "#/components/schemas/WarehouseAccess"
          }
        }
      },
      "WarehouseAccess": {
        "type": "object",
        "description": "What the role may see, as it was when the warehouse was last read",
        "required": [
          "readAt",
          "role",
          "database",
          "schemas",
          "schemaCount",
          "rights"
        ],
        "properties": {
          "readAt": {
            "type": "string",
            "format": "date-time"
          },
          "role": {
            "type": "string"
          },
          "database": {
            "type": "string"
          },
          "schemaCount": {
            "type": "integer",
            "description": "Schemas that the role may use"
          },
          "schemas": {
            "type": "array",
            "description": "The first of them by name",
            "items": {
              "type": "object",
              "required": [
                "name",
                "tables",
                "readable"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "tables": {
                  "type": "integer"
                },
                "readable": {
                  "type": "integer",
                  "description": "Those whose rows the role may read"
                }
              }
            }
          },
          "rights": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AccessRight"
            }
          }
        }
      },
      "AccessRight": {
        "type": "object",
        "required": [
          "level",
          "right",
          "state"
        ],
        "properties": {
          "level": {
            "type": "integer",
            "enum": [
              1,
              2,
              3
            ]
          },
          "right": {
            "type": "string",
            "description": "schemas, seeing every schema; update-log, reading the update log; contents, reading the tables that the configuration opens",
            "enum": [
              "schemas",
              "update-log",
              "contents"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "granted",
              "partly",
              "missing",
              "not-configured"
            ]
          },
          "count": {
            "type": "integer",
            "description": "How many schemas or tables are missing. Schemas that the role may not use are never named."
          },
          "names": {
            "type": "array",
            "description": "The first of the tables that are missing",
            "items": {
              "type": "string"
            }
          },
          "sql": {
            "type": "string",
            "description": "What the database's owner can run to change it"
          }
        }
      },
      "FeedFollower": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "behind",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer"
          },
          "behind": {
            "type": "integer",
            "description": "Objects that it has not taken yet"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "FeedConsumer": {
        "type": "object",
        "required": [
          "id",
          "revision",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "revision": {
            "type": "integer"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "FeedItem": {
        "type": "object",
        "required": [
          "revision",
          "type",
          "warehouse",
          "entityName",
          "operation"
        ],
        "properties": {
          "revision": {
            "type": "integer"
          },
          "type": {
            "type": "string",
            "enum": [
              "warehouse",
              "schema",
              "table"
            ]
          },
          "warehouse": {
            "type": "string"
          },
          "entityName": {
            "type": "string"
          },
          "operation": {
            "type": "string",
            "enum": [
              "upsert",
              "remove"
            ]
          },
          "entity": {
            "$ref": "#/components/schemas/FeedEntity"
          }
        }
      },
      "SearchAnswer": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "totalGrade",
          "understood",
          "lost"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SearchHit"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "totalGrade": {
            "type": "string",
            "enum": [
              "exact",
              "lower-bound"
            ]
          },
          "understood": {
            "type": "array",
            "description": "The words that were found as something else than what was typed",
            "items": {
              "$ref": "#/components/schemas/SearchWord"
            }
          },
          "lost": {
            "type": "array",
            "description": "What this portal cannot do, as an extension of its database is missing",
            "items": {
              "type": "string",
              "enum": [
                "distant-typos"
              ]
            }
          }
        }
      },
      "SearchHit": {
        "type": "object",
        "required": [
          "table",
          "matches"
        ],
        "properties": {
          "table": {
            "$ref": "#/components/schemas/TableSummary"
          },
          "matches": {
            "type": "array",
            "description": "Why it was found, the most telling first",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/SearchMatch"
            }
          },
          "copyOf": {
            "type": "object",
            "description": "The table that it looks copied from",
            "required": [
              "entityRef",
              "warehouse",
              "entityName",
              "title",
              "name"
            ],
            "properties": {
              "entityRef": {
                "type": "string"
              },
              "warehouse": {
                "type": "string"
              },
              "entityName": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          },
          "successor": {
            "type": "object",
            "description": "The table to use instead, where it is being retired",
            "required": [
              "entityRef",
              "warehouse",
              "entityName",
              "title",
              "name"
            ],
            "properties": {
              "entityRef": {
                "type": "string"
              },
              "warehouse": {
                "type": "string"
              },
              "entityName": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        }
      },
      "SearchMatch": {
        "type": "object",
        "required": [
          "field",
          "text",
          "ranges",
          "how",
          "word"
        ],
        "properties": {
          "field": {
            "type": "string",
            "enum": [
              "title",
              "name",
              "tag",
              "column",
              "schema",
              "description",
              "owner",
              "column-description",
              "glossary"
            ]
          },
          "text": {
            "type": "string",
            "description": "What it was found in, of a long text the part around it"
          },
          "ranges": {
            "type": "array",
            "description": "Where in the text, from and to in UTF-16 units, in their order and apart",
            "items": {
              "type": "array",
              "items": {
                "type": "integer"
              },
              "minItems": 2,
              "maxItems": 2
            }
          },
          "how": {
            "type": "string",
            "enum": [
              "exact",
              "start",
              "part",
              "typo",
              "initials",
              "keyboard",
              "abbreviation"
            ]
          },
          "column": {
            "type": "string",
            "description": "The column that the text is of, as PostgreSQL has it"
          },
          "word": {
            "type": "string",
            "description": "The word as it was typed"
          },
          "takenFor": {
            "type": "string",
            "description": "What the word was taken for"
          }
        }
      },
      "SearchWord": {
        "type": "object",
        "required": [
          "word",
          "takenFor",
          "how"
        ],
        "properties": {
          "word": {
            "type": "string",
            "description": "As it was typed"
          },
          "takenFor": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "how": {
            "type": "string",
            "enum": [
              "typo",
              "keyboard",
              "abbreviation"
            ]
          }
        }
      },
      "SearchStart": {
        "type": "object",
        "required": [
          "mostUsed",
          "recentlyChanged",
          "mine"
        ],
        "properties": {
          "certified": {
            "type": "array",
            "description": "What owners certify, the latest first",
            "items": {
              "$ref": "#/components/schemas/TableSummary"
            }
          },
          "mostUsed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TableSummary"
            }
          },
          "recentlyChanged": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TableSummary"
            }
          },
          "mine": {
            "type": "array",
            "description": "What the caller, or a group of the caller's, owns",
            "items": {
              "$ref": "#/components/schemas/TableSummary"
            }
          }
        }
      },
      "SearchAbbreviation": {
        "type": "object",
        "required": [
          "abbreviation",
          "meanings",
          "source"
        ],
        "properties": {
          "abbreviation": {
            "type": "string"
          },
          "meanings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "source": {
            "type": "string",
            "enum": [
              "portal",
              "built-in"
            ]
          },
          "changedBy": {
            "type": "string",
            "description": "Entity ref of the person"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "AuditOutcome": {
        "type": "string",
        "description": "Done, refused for want of a permission, or failed",
        "enum": [
          "done",
          "refused",
          "failed"
        ]
      },
      "AuditEvent": {
        "type": "object",
        "description": "Something that was done, or was not allowed",
        "required": [
          "id",
          "at",
          "event",
          "severity",
          "outcome",
          "facts"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "event": {
            "type": "string",
            "description": "As the audit log calls it"
          },
          "severity": {
            "type": "string",
            "enum": [
              "low",
              "medium",
              "high",
              "critical"
            ]
          },
          "outcome": {
            "$ref": "#/components/schemas/AuditOutcome"
          },
          "by": {
            "type": "string",
            "description": "Full entity ref or the subject of a service; absent for what nobody asked for and for strangers"
          },
          "warehouse": {
            "type": "string"
          },
          "table": {
            "type": "string",
            "description": "The entity name of the table"
          },
          "facts": {
            "type": "object",
            "additionalProperties": true,
            "description": "What it was about, before and after among it"
          },
          "reason": {
            "type": "string",
            "description": "Why it was refused or failed"
          }
        }
      },
      "SearchMiss": {
        "type": "object",
        "required": [
          "words",
          "count",
          "lastDay"
        ],
        "properties": {
          "words": {
            "type": "string"
          },
          "count": {
            "type": "integer"
          },
          "lastDay": {
            "type": "string",
            "format": "date",
            "description": "In UTC"
          }
        }
      },
      "FeedEntity": {
        "type": "object",
        "description": "What the catalog and the search say of an object; steady between ordinary writes",
        "required": [
          "title",
          "name",
          "owner"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "name": {
            "type": "string",
            "description": "As PostgreSQL has it"
          },
          "schema": {
            "type": "string",
            "description": "For tables, as PostgreSQL has it"
          },
          "schemaEntityName": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "Full entity ref"
          },
          "kind": {
            "$ref": "#/components/schemas/TableKind"
          },
          "lifecycle": {
            "type": "string",
            "enum": [
              "deprecated"
            ],
            "description": "Absent unless its owner says that it is being retired"
          },
          "marks": {
            "type": "array",
            "description": "For tables, what permission rules look for: tags of the table and of its columns, and personal data; absent where there is none",
            "items": {
              "type": "string"
            }
          },
          "health": {
            "$ref": "#/components/schemas/Health"
          },
          "rows": {
            "type": "object",
            "description": "Rounded to two significant digits",
            "required": [
              "grade"
            ],
            "properties": {
              "value": {
                "type": "integer"
              },
              "grade": {
                "$ref": "#/components/schemas/Grade"
              }
            }
          },
          "size": {
            "type": "object",
            "description": "Bytes, rounded to two significant digits",
            "required": [
              "grade"
            ],
            "properties": {
              "value": {
                "type": "integer"
              },
              "grade": {
                "$ref": "#/components/schemas/Grade"
              }
            }
          },
          "lastUpdated": {
            "type": "string",
            "format": "date",
            "description": "The day, in UTC"
          },
          "references": {
            "type": "array",
            "description": "Entity names of the tables that this one references",
            "items": {
              "type": "string"
            }
          },
          "referencesLeftOut": {
            "type": "integer",
            "description": "References to tables that more than 200 tables reference; they stay out of the relations"
          },
          "referencedByLeftOut": {
            "type": "integer",
            "description": "Where more than 200 tables reference this one, how many"
          },
          "connector": {
            "type": "string",
            "description": "For warehouses"
          },
          "fieldTexts": {
            "type": "array",
            "description": "For tables, with the columns: what people wrote in those fields of `datamap.notes.fields` that hold a text or a choice",
            "items": {
              "type": "string"
            }
          },
          "columns": {
            "type": "array",
            "description": "For tables, when asked for, by position",
            "items": {
              "type": "object",
              "required": [
                "name",
                "title"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "description": {
                  "type": "string"
                },
                "fieldTexts": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
      }
    }
  }
};
